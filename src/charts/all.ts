import type { ChartSpec } from '#charts/chart-spec.ts';
import type { ChartId } from '#view/chart-ids.ts';

/**
 * Every chart, loaded by its id at build time. Pages must not import this file: Kit treats what a page may load later as
 * loaded, and drops the styles of charts that the page renders at once.
 */
const CHARTS: Readonly<Record<ChartId, () => Promise<{ readonly chart: ChartSpec }>>> = {
  timeline: () => import('#charts/timeline/spec.ts'),
  durations: () => import('#charts/durations/spec.ts'),
  trends: () => import('#charts/trends/spec.ts'),
  counts: () => import('#charts/counts/spec.ts'),
  funds: () => import('#charts/funds/spec.ts'),
  sanctions: () => import('#charts/sanctions/spec.ts'),
  disclosure: () => import('#charts/disclosure/spec.ts'),
};

export async function loadChart(id: ChartId): Promise<ChartSpec> {
  return (await CHARTS[id]()).chart;
}
