import type { Lang } from '#messages/lang.ts';
import type { ChartId } from '#view/chart-ids.ts';

/** Where the answer for a chart stands, from the root of the site. */
export function oembedPath(chart: ChartId, lang: Lang): `/oembed/${string}` {
  return `/oembed/${chart}.${lang}.json`;
}
