import type { Lang } from '#messages/lang.ts';
import type { ChartId } from '#view/chart-ids.ts';

/** The path of a chart's oEmbed response, from the root of the site. */
export function oembedPath(chart: ChartId, lang: Lang): `/oembed/${string}` {
  return `/oembed/${chart}.${lang}.json`;
}
