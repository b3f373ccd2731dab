import * as words from '#charts/disclosure/describe.ts';
import { describeRows, type ChartSpec } from '#charts/chart-spec.ts';
import DisclosureControls from '#charts/disclosure/DisclosureControls.svelte';
import DisclosureChart from '#charts/disclosure/DisclosureChart.svelte';
import { layout } from '#charts/disclosure/layout.ts';

export const disclosureChart: ChartSpec = {
  id: 'disclosure',
  questions: ['disclosure'],
  describe: ({ disclosure: rows, zones }, lang) => describeRows(words, rows, zones, lang),
  layout,
  Chart: DisclosureChart,
  Controls: DisclosureControls,
};
