import { EMPTY } from '#charts/findings.text.ts';
import type { Lang } from '#charts/chart.ts';
import type { FindingRow } from '#queries/findings.ts';

const ORDER: readonly FindingRow['verdict'][] = ['differs', 'cannot_tell', 'agrees'];

/** What differs first; within a verdict as the rows come. */
export function inOrder(rows: readonly FindingRow[]): FindingRow[] {
  return rows.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

export function sentenceOf(row: FindingRow, lang: Lang): string {
  return lang === 'zh' ? row.finding_zh : row.finding_en;
}

export function title(rows: readonly FindingRow[], lang: Lang): string {
  if (rows.length === 0) return EMPTY[lang];
  const count = (verdict: FindingRow['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  return lang === 'zh'
    ? `${rows.length} 项核对：${count('differs')} 项不一致，${count('agrees')} 项一致，${count('cannot_tell')} 项无法判断`
    : `${rows.length} checks: ${count('differs')} differ, ${count('agrees')} agree, ${count('cannot_tell')} cannot be told`;
}
