import type { ChartSpec } from '#charts/chart-spec.ts';
import { drawn } from '#charts/durations/drawn.ts';
import DurationsControls from '#charts/durations/DurationsControls.svelte';

export const chart: ChartSpec = {
  ...drawn,
  beside: ['sources'],
  Controls: DurationsControls,
};
