import type { Lang } from '#messages/lang.ts';
import type { ChartId } from '#view/chart-ids.ts';

/** The path of the picture, 1200 × 630, that is made at build for cards: of a chart, or of the site. */
export function socialPicture(chart: ChartId | 'site', lang: Lang): `/pictures/${string}` {
  return `/pictures/${chart}-${lang}.png`;
}

/** The path of the same chart as a drawing of its own, light, whatever a reader picks. */
export function drawnPicture(chart: ChartId, lang: Lang): `/pictures/${string}` {
  return `/pictures/${chart}-${lang}.svg`;
}
