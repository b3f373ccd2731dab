import type { ChartSpec } from '#charts/chart-spec.ts';
import { drawn } from '#charts/disclosure/drawn.ts';
import DisclosureControls from '#charts/disclosure/DisclosureControls.svelte';

export const chart: ChartSpec = {
  ...drawn,
  Controls: DisclosureControls,
};
