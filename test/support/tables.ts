import { CODE_ROWS } from '#dataset/code-rows.ts';
import { NO_PLACE } from '#dataset/place.ts';
import { recordRows } from '#dataset/record-rows.ts';
import type { Row } from '#dataset/row.ts';
import { RECORD_TABLES } from '#dataset/schema.ts';
import type { NoticeRecord } from '#extraction/record.ts';
import { CORPUS, PLACES } from './corpus.ts';

/** Rows by the name of their table. */
export type Tables = ReadonlyMap<string, readonly Row[]>;

/** The rows of every table for some records, with the code lists and an invented context set. */
export function tablesOf(records: readonly NoticeRecord[]): Tables {
  const each = records.map((record) => recordRows(record, PLACES.get(record.notice_id) ?? NO_PLACE));
  const ofRecords = RECORD_TABLES.map(({ name }): [string, readonly Row[]] => [
    name,
    each.flatMap((rows) => rows.get(name) ?? []),
  ]);
  return new Map([...ofRecords, ...CODE_ROWS, ['context', CONTEXT]]);
}

const CONTEXT: readonly Row[] = [
  context('ctx-1', { level: 'county', feedback: '2022-07-01', published: '2022-12-28' }),
  context('ctx-2', {
    level: 'province',
    kind: 'xunshi',
    feedback: '2023-02-28',
    feedback_year_inferred: true,
  }),
  context('ctx-3', { feedback: '2024-05', published: '2024-11-01' }),
];

function context(notice_id: string, given: Row): Row {
  return {
    notice_id,
    inspected_body: `某局${notice_id}`,
    level: 'prefecture',
    kind: 'xuncha',
    inspection_end: '2022-05-30',
    feedback_year_inferred: false,
    source_url: `https://other.example/${notice_id}`,
    ...given,
  };
}

export const fixtureTables: Tables = tablesOf(CORPUS);
