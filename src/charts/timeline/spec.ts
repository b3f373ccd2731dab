import type { ChartSpec } from '#charts/chart-spec.ts';
import { drawn } from '#charts/timeline/drawn.ts';
import TimelineControls from '#charts/timeline/TimelineControls.svelte';

export const chart: ChartSpec = {
  ...drawn,
  Controls: TimelineControls,
};
