import type { EvidenceRow } from '#queries/evidence.ts';
import type { OwnNotice } from '#own/outcome.ts';

/** How much of the reader's text is shown on either side of a phrase, in characters. */
const AROUND = 120;

/** The phrases with more of the text around them, which is at hand and stays in the page. */
export function withSurroundings(
  rows: readonly EvidenceRow[],
  notices: readonly OwnNotice[],
): readonly EvidenceRow[] {
  const texts = new Map(notices.map(({ record, text }) => [record.notice_id, text]));
  return rows.map((row) => {
    const text = texts.get(row.notice_id);
    if (!text || row.start === null || row.end === null) return row;
    return {
      ...row,
      prefix: text.slice(Math.max(0, row.start - AROUND), row.start),
      suffix: text.slice(row.end, row.end + AROUND),
    };
  });
}
