import * as words from '#charts/disclosure/describe.ts';
import { describeRows } from '#charts/chart-spec.ts';
import DisclosureChart from '#charts/disclosure/DisclosureChart.svelte';
import { layout } from '#charts/disclosure/layout.ts';
import { sayingZonesDrawn } from '#charts/zones-drawn.ts';

export const drawn = sayingZonesDrawn({
  id: 'disclosure',
  queries: ['disclosure'],
  describe: ({ disclosure: rows, zones }, lang) => describeRows(words, rows, zones, lang),
  layout,
  Chart: DisclosureChart,
});
