import type { DrawnChart } from '#charts/chart-spec.ts';
import type { ChartId } from '#view/chart-ids.ts';

/** Eager, because an embed is rendered once at build time and loads no charts later. */
const DRAWN = import.meta.glob<DrawnChart>('/src/charts/*/drawn.ts', { eager: true, import: 'drawn' });

export function drawnChart(id: ChartId): DrawnChart {
  const chart = DRAWN[`/src/charts/${id}/drawn.ts`];
  if (!chart) throw new Error(`no such chart: ${id}`);
  return chart;
}
