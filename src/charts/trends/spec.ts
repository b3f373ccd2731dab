import type { ChartSpec } from '#charts/chart-spec.ts';
import { drawn } from '#charts/trends/drawn.ts';
import TrendsControls from '#charts/trends/TrendsControls.svelte';

export const chart: ChartSpec = {
  ...drawn,
  Controls: TrendsControls,
};
