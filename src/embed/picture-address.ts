import type { Lang } from '#messages/lang.ts';
import type { ChartId } from '#view/chart-ids.ts';

/** The path of the 1200 × 630 picture for link cards: of a chart, or of the site. */
export function socialPicture(chart: ChartId | 'site', lang: Lang): `/pictures/${string}` {
  return `/pictures/${chart}-${lang}.png`;
}

/** The path of a chart's drawing as an SVG file: light, with everything picked. */
export function drawnPicture(chart: ChartId, lang: Lang): `/pictures/${string}` {
  return `/pictures/${chart}-${lang}.svg`;
}
