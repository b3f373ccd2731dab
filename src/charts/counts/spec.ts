import type { ChartSpec } from '#charts/chart-spec.ts';
import { drawn } from '#charts/counts/drawn.ts';
import CountsControls from '#charts/counts/CountsControls.svelte';

export const chart: ChartSpec = {
  ...drawn,
  Controls: CountsControls,
};
