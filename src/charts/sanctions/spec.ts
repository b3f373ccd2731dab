import * as words from '#charts/sanctions/describe.ts';
import { describeRows, type ChartSpec } from '#charts/chart-spec.ts';
import Drawn from '#charts/sanctions/SanctionsDrawn.svelte';

export const sanctionsChart: ChartSpec = {
  id: 'sanctions',
  questions: ['sanctions'],
  describe: ({ sanctions: rows, zones }, lang) => describeRows(words, rows, zones, lang),
  Drawn,
};
