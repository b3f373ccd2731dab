import type { ChartSpec } from '#charts/chart-spec.ts';
import { drawn } from '#charts/funds/drawn.ts';
import FundsControls from '#charts/funds/FundsControls.svelte';

export const chart: ChartSpec = {
  ...drawn,
  Controls: FundsControls,
};
