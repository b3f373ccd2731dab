import type { ChartSpec } from '#charts/chart-spec.ts';
import { described } from '#charts/durations/described.ts';
import DurationsChart from '#charts/durations/DurationsChart.svelte';
import { layout } from '#charts/durations/layout.ts';
import MixControls from '#charts/parts/MixControls.svelte';
import { sayingZonesDrawn } from '#charts/zones-drawn.ts';

/** The overview leaves out the curve, which its page has no bytes for. */
export const chart: ChartSpec = {
  ...sayingZonesDrawn({ ...described, layout, Chart: DurationsChart }),
  Controls: MixControls,
};
