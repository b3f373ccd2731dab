import * as words from '#charts/disclosure/describe.ts';
import { describeRows, type ChartSpec } from '#charts/chart-spec.ts';
import DisclosureView from '#charts/disclosure/DisclosureControls.svelte';
import Drawn from '#charts/disclosure/DisclosureDrawn.svelte';

export const disclosureChart: ChartSpec = {
  id: 'disclosure',
  questions: ['disclosure'],
  describe: ({ disclosure: rows, zones }, lang) => describeRows(words, rows, zones, lang),
  Drawn,
  Controls: DisclosureView,
};
