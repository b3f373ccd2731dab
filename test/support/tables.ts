import { CODE_ROWS } from '#dataset/code-rows.ts';
import { NO_PLACE } from '#dataset/place.ts';
import { recordRows } from '#dataset/record-rows.ts';
import type { Row } from '#dataset/row.ts';
import { RECORD_TABLES } from '#dataset/schema.ts';
import type { NoticeRecord } from '#extraction/record.ts';
import { contextTables, type ContextNotice } from './context.ts';
import { CORPUS, fact, PLACES, record } from './corpus.ts';

/** Rows by table name. */
export type Tables = ReadonlyMap<string, readonly Row[]>;

/** The rows of every table for the records, with the code lists and an invented context set. */
export function tablesOf(records: readonly NoticeRecord[]): Tables {
  const each = records.map((record) => recordRows(record, PLACES.get(record.notice_id) ?? NO_PLACE));
  const ofRecords = RECORD_TABLES.map(({ name }): [string, readonly Row[]] => [
    name,
    each.flatMap((rows) => rows.get(name) ?? []),
  ]);
  return new Map([...ofRecords, ...CODE_ROWS, ...contextTables(CONTEXT)]);
}

const CONTEXT: readonly ContextNotice[] = [
  context('ctx-1', { level: 'county' }, { feedback: '2022-07-01', published: '2022-12-28' }),
  {
    ...context('ctx-2', { level: 'province', kind: 'xunshi' }, { feedback: '2023-02-28' }),
    inferred: ['feedback'],
  },
  context('ctx-3', {}, { feedback: '2024-05', published: '2024-11-01' }),
];

function context(notice_id: string, notice: Row, facts: ContextNotice['facts']): ContextNotice {
  return {
    notice: {
      notice_id,
      inspected_body: `某局${notice_id}`,
      source_url: `https://other.example/${notice_id}`,
      ...notice,
    },
    facts: { inspection_end: '2022-05-30', ...facts },
  };
}

export const fixtureTables: Tables = tablesOf(CORPUS);

/** A notice over three organisations. */
export const JOINT = 'lianhe-2023';

const joint = record(JOINT, {
  inspected_units: 3,
  facts: [
    fact(JOINT, 1, 'inspection_start', { date: '2023-02-01' }),
    fact(JOINT, 2, 'inspection_end', { date: '2023-03-31' }),
    fact(JOINT, 3, 'feedback', { date: '2023-06-01' }),
    fact(JOINT, 4, 'problems_total', { value: 90, unit: '个' }),
    fact(JOINT, 5, 'published', { date: '2024-01-05' }),
  ],
});

/** Patrolled by a county; few county notices state a count. */
const dongting = record('dongting-2023', {
  level: 'county',
  facts: [fact('dongting-2023', 1, 'problems_total', { value: 20, unit: '个' })],
});

/** The fixture with a notice over several organisations and thirty more context notices. */
export const crowdedTables: Tables = new Map([
  ...tablesOf([...CORPUS, joint, dongting]),
  ...contextTables(
    Array.from({ length: 30 }, (_, i) => ({
      notice: {
        notice_id: `ctx-${i}`,
        inspected_body: `某局${i}`,
        level: i % 3 === 0 ? 'county' : 'prefecture',
        source_url: `https://other.example/${i}`,
      },
      facts: {
        inspection_start: `2022-01-${10 + (i % 7)}`,
        inspection_end: `2022-03-${10 + ((i * 5) % 17)}`,
        feedback: i === 4 ? '2022-05' : `${2022 + (i % 3)}-05-${10 + ((i * 11) % 19)}`,
        published: i % 2 === 0 ? `2025-06-${10 + (i % 9)}` : null,
        problems_total: i % 4 === 0 ? 10 + i : null,
      },
      inferred: i === 5 ? ['feedback'] : [],
    })),
  ),
]);
