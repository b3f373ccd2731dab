import { drawnView } from '#embed/embed-address.ts';
import { perFacet } from '#queries/filter.ts';
import type { ChartId } from '#view/chart-ids.ts';
import { readView, writeView } from '#view/view.ts';

/** What is not known is reported where the chart is drawn. */
const ANYTHING = perFacet(() => ({ has: () => true }));

/** The query string of one chart alone, from that of a page with several. */
export function drawnQuery(chart: ChartId, search: string): string {
  return writeView(drawnView(chart, readView(search, ANYTHING).view));
}
