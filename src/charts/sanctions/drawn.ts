import * as words from '#charts/sanctions/describe.ts';
import { describeRows } from '#charts/chart-spec.ts';
import SanctionsChart from '#charts/sanctions/SanctionsChart.svelte';
import { layout } from '#charts/sanctions/layout.ts';
import { sayingZonesDrawn } from '#charts/zones-drawn.ts';

export const drawn = sayingZonesDrawn({
  id: 'sanctions',
  queries: ['sanctions'],
  describe: ({ sanctions: rows, zones }, lang) => describeRows(words, rows, zones, lang),
  layout: (answers, lang, _, width) => layout(answers, lang, width),
  Chart: SanctionsChart,
});
