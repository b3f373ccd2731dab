import type { ChartSpec } from '#charts/chart-spec.ts';
import { drawn } from '#charts/durations/drawn.ts';
import MixControls from '#charts/parts/MixControls.svelte';

export const chart: ChartSpec = {
  ...drawn,
  Controls: MixControls,
};
