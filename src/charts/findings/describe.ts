import { EMPTY, TALLY } from '#charts/findings/words.ts';
import type { Lang } from '#messages/lang.ts';
import type { FindingRow } from '#queries/findings.ts';

const ORDER: readonly FindingRow['verdict'][] = ['differs', 'cannot_tell', 'agrees'];

/** Differences first; within a verdict, rows keep their order. */
export function inOrder(rows: readonly FindingRow[]): FindingRow[] {
  return rows.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

export function sentenceOf(row: FindingRow, lang: Lang): string {
  return lang === 'zh' ? row.finding_zh : row.finding_en;
}

export function title(rows: readonly FindingRow[], lang: Lang): string {
  if (rows.length === 0) return EMPTY[lang];
  const counted = (['differs', 'agrees', 'cannot_tell'] as const).flatMap((verdict) => {
    const n = rows.filter((row) => row.verdict === verdict).length;
    return n === 0 ? [] : [TALLY[lang][verdict](n)];
  });
  return lang === 'zh'
    ? `${rows.length} 项核对：${counted.join('，')}`
    : `${rows.length} ${rows.length === 1 ? 'check' : 'checks'}: ${counted.join(', ')}`;
}
