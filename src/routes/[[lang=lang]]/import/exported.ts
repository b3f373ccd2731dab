import { csvHeader, csvRow } from '#dataset/csv.ts';
import { NO_PLACE } from '#dataset/place.ts';
import { recordRows } from '#dataset/record-rows.ts';
import type { Row } from '#dataset/row.ts';
import { RECORD_TABLES } from '#dataset/schema.ts';
import type { TableSchema } from '#dataset/table.ts';
import { writableRows } from '#dataset/writable.ts';
import type { LogEntry, LogSubject } from '#own/log.ts';
import type { Review } from '#own/review.ts';

const FACTS = RECORD_TABLES.filter(({ name }) => name === 'facts');

/** The columns of the published table, and who vouches for the figure. */
const reviewed = (table: TableSchema): TableSchema => ({
  ...table,
  columns: {
    ...table.columns,
    vouched_by: {
      type: 'VARCHAR',
      en: 'program, or a person who approved, changed or added it.',
      zh: 'program为程序读出,approved、changed、added为人工确认、改、加。',
    },
  },
});

/**
 * The facts of all notices as they now stand. A figure that a person read to be missing has a row of state not_stated, which
 * has neither value nor quote. No cell can act as a formula.
 */
export function factsCsv(reviews: readonly Review[]): string {
  return FACTS.map((table) => {
    const wide = reviewed(table);
    const lines = reviews.flatMap(({ notice: { record }, now }) => {
      const { rows } = writableRows(FACTS, recordRows(record, NO_PLACE));
      const facts = (rows.get(table.name) ?? []).map((row) => ({
        ...row,
        vouched_by: now.facts.get(String(row['fact_id']))?.by ?? 'program',
      }));
      const absent = now.absent.map((indicator) => ({
        notice_id: record.notice_id,
        indicator,
        state: 'not_stated',
        vouched_by: 'added',
      }));
      return [...facts, ...absent].map((row) => csvRow(wide, withoutFormulas(row)));
    });
    return csvHeader(wide) + lines.join('');
  }).join('');
}

/** What a sheet would run begins with an apostrophe. */
function withoutFormulas(row: Row): Row {
  const cells = Object.entries(row).map(([name, cell]) => {
    const isFormula = typeof cell === 'string' && /^[\t\r=+@-]/u.test(cell);
    return [name, isFormula ? `'${cell}` : cell];
  });
  return Object.fromEntries(cells) as Row;
}

/** As `npm run extract` writes them, each fact with who vouches for it, and with what a person read to be missing. */
export function recordLines(reviews: readonly Review[]): string {
  return linesOf(
    reviews.map(({ notice: { record }, now }) => ({
      ...record,
      facts: record.facts.map((fact) => ({
        ...fact,
        vouched_by: now.facts.get(fact.fact_id)?.by ?? 'program',
      })),
      not_stated: now.absent,
    })),
  );
}

/** What the program read of each notice, followed by what a person decided, one entry a line. */
export function logLines(reviews: readonly Review[], version: string): string {
  return linesOf(
    reviews.flatMap((review) => {
      const { notice_id, source } = review.read.record;
      return [...extracted(review, version), ...review.log].map((entry) => ({
        notice_id,
        sha256: source.sha256,
        ...entry,
      }));
    }),
  );
}

/** The time is not told: the same file gives the same lines. */
function extracted({ read: { record } }: Review, version: string): readonly object[] {
  const entry = (of: LogSubject, id: string, after: object, rule: string | null) =>
    ({ of, id, op: 'extract', before: null, after, rule, version, at: '', note: null, step: 0 }) as LogEntry;
  return [
    ...record.facts.map((fact) => entry('fact', fact.fact_id, fact, fact.rule)),
    ...record.items.map((item) => entry('item', item.item_id, item, null)),
    ...record.measures.map((measure) => entry('measure', measure.measure_id, measure, null)),
  ];
}

function linesOf(things: readonly object[]): string {
  return things.map((thing) => `${JSON.stringify(thing)}\n`).join('');
}
