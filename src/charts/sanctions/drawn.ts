import * as words from '#charts/sanctions/describe.ts';
import { describeRows, type DrawnChart } from '#charts/chart-spec.ts';
import SanctionsChart from '#charts/sanctions/SanctionsChart.svelte';
import { layout } from '#charts/sanctions/layout.ts';

export const drawn: DrawnChart = {
  id: 'sanctions',
  queries: ['sanctions'],
  describe: ({ sanctions: rows, zones }, lang) => describeRows(words, rows, zones, lang),
  layout: (answers, lang, _, width) => layout(answers, lang, width),
  Chart: SanctionsChart,
};
