import { CODE_ROWS } from '#dataset/code-rows.ts';
import { RECORD_TABLES } from '#dataset/schema.ts';
import type { Database } from '#database/database.ts';
import type { Query } from '#database/sql.ts';
import type { OwnNotice } from '#own/outcome.ts';
import { writableOf } from '#own/tables.ts';
import { CORPUS, fact, PLACES, record } from './corpus.ts';
import { withDatabase } from './database.ts';
import { townNotice } from './own-notices.ts';
import { ownNotice, REVIEWED } from './review.ts';
import { JOINT } from './tables.ts';

/** Invented notices as a reader may have them: with and without places, joint, and with everything that a text can hold. */
export const OWN_NOTICES: readonly OwnNotice[] = [
  ...CORPUS.map((one) => {
    const place = PLACES.get(one.notice_id);
    return { path: '', record: one, text: null, hidden: [], left: [], ...(place && { place }) };
  }),
  { ...ownNotice(), text: REVIEWED },
  ...['白沙镇', '云溪镇'].map((town, at) => renamed(town, at)),
  {
    path: '',
    text: null,
    hidden: [],
    left: [],
    record: record(JOINT, {
      inspected_units: 3,
      level: null,
      inspected_body: null,
      coverage: 'opening',
      facts: [
        fact(JOINT, 1, 'inspection_end', { date: '2023-03-31' }),
        fact(JOINT, 2, 'feedback', { date: '2023-03-01' }),
        fact(JOINT, 3, 'feedback', { date: '2023-06', state: 'month_only' }),
        fact(JOINT, 4, 'published', { date: '2024-01-05', state: 'year_inferred' }),
        fact(JOINT, 5, 'problems_total', { value: 90, unit: '个' }),
        fact(JOINT, 6, 'problems_total', { value: 91, unit: '个', state: 'conflicting' }),
        fact(JOINT, 7, 'party_warning', { unit: '人' }),
      ],
    }),
  },
];

function renamed(town: string, at: number): OwnNotice {
  const text = townNotice(
    town,
    `2024年1月${at + 5}日`,
    '反馈的12个问题已完成整改10个,制定整改措施40条,建立完善制度6项,追缴资金3.5万元,挽回经济损失2万元,给予党纪处分3人,其中党内警告2人。',
  );
  return ownNotice(text, `${town}.txt`, String(at).repeat(64), `own-${town}`);
}

/** Opens the tables that the notices are written to. */
export async function withOwnDatabase<T>(
  notices: readonly OwnNotice[],
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const each = notices.map(writableOf);
  const tables = new Map([
    ...RECORD_TABLES.map(({ name }) => [name, each.flatMap((rows) => rows.get(name) ?? [])] as const),
    ...CODE_ROWS,
  ]);
  return withDatabase(tables, use);
}

/** Asks them; their rows as those of the reader's own. */
export async function asked(
  notices: readonly OwnNotice[],
  queries: readonly Query<object>[],
): Promise<readonly (readonly object[])[]> {
  return withOwnDatabase(notices, (database) =>
    Promise.all(
      queries.map(async (query) =>
        (await database.query(query)).map((row) => ('origin' in row ? { ...row, origin: 'own' } : row)),
      ),
    ),
  );
}
