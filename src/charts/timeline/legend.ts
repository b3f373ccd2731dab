import type { Lang } from '#messages/lang.ts';
import type { LegendEntry } from '#charts/parts/legend.ts';
import { ownEntry } from '#charts/parts/origin.ts';
import { TEXT } from '#charts/timeline/words.ts';
import type { LimitRow } from '#queries/limits.ts';
import type { TimelineRow } from '#queries/timeline.ts';

/** The sign of the day up to which figures count, pointing up to its bar from the middle of its base. */
export function asOfSign(x: number, y: number): string {
  return `M${x - 5} ${y}h10l-5 -8Z`;
}

/** Explains the phases always, other signs only if these rows use them. */
export function legendOf(
  rows: readonly TimelineRow[],
  limits: readonly LimitRow[],
  lang: Lang,
): LegendEntry[] {
  const text = TEXT[lang];
  const states = rows.flatMap((row) => [
    row.inspection_start_state,
    row.inspection_end_state,
    row.feedback_state,
    row.report_state,
  ]);
  const shown = rows.length > 0;
  const entry = (key: string, label: string, when: boolean): LegendEntry[] => (when ? [{ key, label }] : []);
  return [
    ...entry('inspection', text.inspection, shown),
    ...entry('wait', text.wait, shown),
    ...entry('report', text.report, shown),
    ...entry('inferred', text.inferred, states.includes('year_inferred')),
    ...entry('month', text.month, states.includes('month_only')),
    ...entry(
      'later',
      text.later,
      rows.some(({ signed, published }) => signed && published && published > signed),
    ),
    ...entry(
      'as_of',
      text.date['as_of'] ?? '',
      rows.some((row) => row.as_of !== null),
    ),
    ...limitEntries(rows, limits, lang),
    ...ownEntry(rows, lang),
  ];
}

function limitEntries(rows: readonly TimelineRow[], limits: readonly LimitRow[], lang: Lang): LegendEntry[] {
  const shown = new Set(rows.map((row) => row.notice_id));
  const byStyle = new Map(
    limits
      .filter((limit) => shown.has(limit.notice_id))
      .toSorted((a, b) => a.months - b.months)
      .map((limit) => [limit.style, limit]),
  );
  return [...byStyle].map(([style, limit]) => {
    const months = lang === 'zh' ? `${limit.months} 个月` : `${limit.months} months`;
    return {
      key: style,
      label: `${months}${lang === 'zh' ? '：' : ': '}${TEXT[lang].limit[style] ?? style}`,
    };
  });
}
