import { zoneName, type Lang } from '#charts/chart.ts';
import { listedShort } from '#charts/parts/number.ts';
import type { LimitRow } from '#queries/limits.ts';
import type { TimelineRow } from '#queries/timeline.ts';

/** For each line that is drawn: what it is, which rows it is drawn in, and its source. */
export function limitNotes(rows: readonly TimelineRow[], limits: readonly LimitRow[], lang: Lang): string[] {
  const zh = lang === 'zh';
  const drawnIn = (code: string) =>
    rows.filter((row) => limits.some((l) => l.code === code && l.notice_id === row.notice_id));
  const codes = [...new Map(limits.map((limit) => [limit.code, limit])).values()];
  return codes.flatMap((limit) => {
    const zones = drawnIn(limit.code).map((row) => zoneName(row, lang));
    if (zones.length === 0) return [];
    const label = zh ? limit.label_zh : limit.label_en;
    const only = limit.applies ? '' : zh ? ',仅作参照' : ', for reference only';
    const where = listedShort(zones, lang, 4);
    return [
      zh
        ? `${label}${only}。见于:${where}。来源:${limit.source}`
        : `${label}${only}. Drawn for: ${where}. Source: ${limit.source}`,
    ];
  });
}
