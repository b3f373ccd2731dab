import type { DrawnChart } from '#charts/chart-spec.ts';
import type { ChartId } from '#view/chart-ids.ts';

/** All of them: an embed is rendered once, while the site is built, and loads none. */
const DRAWN = import.meta.glob<DrawnChart>('/src/charts/*/drawn.ts', { eager: true, import: 'drawn' });

export function drawnChart(id: ChartId): DrawnChart {
  const chart = DRAWN[`/src/charts/${id}/drawn.ts`];
  if (!chart) throw new Error(`no chart: ${id}`);
  return chart;
}
