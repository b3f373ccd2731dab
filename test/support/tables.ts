import type { NoticeRecord } from '#extraction/record.ts';
import {
  INSPECTION_TYPES,
  KINDS,
  LEVELS,
  MEASURE_TYPES,
  PILLARS,
  STATUSES,
  TOPICS,
} from '#extraction/lexicon/codelists.ts';
import { INDICATORS } from '#extraction/lexicon/indicators.ts';
import { TIME_LIMITS } from '#extraction/lexicon/time-limits.ts';
import { CORPUS, PLACES } from './corpus.ts';

type Cell = string | number | boolean | null | undefined | readonly string[];
export type Row = Readonly<Record<string, Cell>>;
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** The rows of every table for some records, by hand and apart from src/dataset. */
export function tablesOf(records: readonly NoticeRecord[]): Tables {
  const children = <T extends object>(pick: (record: NoticeRecord) => readonly T[]): readonly Row[] =>
    records.flatMap((record) => pick(record).map((row) => ({ notice_id: record.notice_id, ...row })));
  return {
    notices: records.map(noticeRow),
    facts: children(({ facts }) => facts),
    items: children(({ items }) => items),
    measures: children(({ measures }) => measures),
    instruments: children(({ instruments }) => instruments),
    checks: children(({ checks }) => checks),
    ...CODES,
    context: CONTEXT,
  };
}

function noticeRow({ source, facts: _, ...record }: NoticeRecord): Row {
  return {
    ...(record as unknown as Row),
    ...PLACES.get(record.notice_id),
    source_name: source.name,
    sha256: source.sha256,
    characters: source.characters,
  };
}

const CODES: Tables = {
  indicators: INDICATORS as unknown as readonly Row[],
  topics: ranked(TOPICS),
  measure_types: ranked(MEASURE_TYPES),
  pillars: ranked(PILLARS),
  statuses: ranked(STATUSES),
  kinds: ranked(KINDS),
  levels: ranked(LEVELS),
  inspection_types: ranked(INSPECTION_TYPES),
  time_limits: ranked(TIME_LIMITS),
};

const CONTEXT: readonly Row[] = [
  contextRow('ctx-1', { level: 'county', feedback: '2022-07-01', published: '2022-12-28' }),
  contextRow('ctx-2', {
    level: 'province',
    kind: 'xunshi',
    feedback: '2023-02-28',
    feedback_year_inferred: true,
  }),
  contextRow('ctx-3', { feedback: '2024-05', published: '2024-11-01' }),
];

function contextRow(notice_id: string, given: Row): Row {
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

function ranked(rows: readonly object[]): readonly Row[] {
  return rows.map((row, at) => ({ ...row, rank: at + 1 }));
}

export const fixtureTables: Tables = tablesOf(CORPUS);
