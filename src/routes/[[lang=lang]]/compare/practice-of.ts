import type { PracticeRow } from '#queries/practices.ts';
import { UNTYPED, type Practice, type UnlistedItem } from './practice.ts';

export function practiceOf(row: PracticeRow): Practice {
  return {
    zone: row.notice_id,
    topics: codesIn(row.topics),
    types: row.types === null ? [UNTYPED] : codesIn(row.types),
    status: row.status,
    figure: row.has_figure,
    instrument: row.has_instrument,
  };
}

export function practicesIn(rows: readonly PracticeRow[]): readonly Practice[] {
  return rows.filter(({ measure_id }) => measure_id !== null).map(practiceOf);
}

/** The items that list no measures. */
export function unlistedIn(rows: readonly PracticeRow[]): readonly UnlistedItem[] {
  return rows
    .filter(({ measure_id }) => measure_id === null)
    .map(({ notice_id, topics }) => ({ zone: notice_id, topics: codesIn(topics) }));
}

export function codesIn(joined: string | null): readonly string[] {
  return joined?.split(' ') ?? [];
}
