import type { Answers } from '#queries/answers.ts';

/** Without some notices, as if they had not been asked for. */
export function withoutNotices(all: Answers, ids: readonly string[]): Answers {
  const keep = (rows: readonly object[]) =>
    rows.filter((row) => !('notice_id' in row && ids.includes(String(row.notice_id))));
  const kept = Object.entries(all).map(([name, rows]) => [name, keep(rows)]);
  return ids.length === 0 ? all : (Object.fromEntries(kept) as Answers);
}
