import * as words from '#charts/funds/describe.ts';
import { describeRows } from '#charts/chart-spec.ts';
import FundsChart from '#charts/funds/FundsChart.svelte';
import { layout } from '#charts/funds/layout.ts';
import { TEXT } from '#charts/funds/words.ts';
import { sayingZonesDrawn } from '#charts/zones-drawn.ts';

export const drawn = sayingZonesDrawn({
  id: 'funds',
  queries: ['funds'],
  describe: ({ funds: rows, zones }, lang, { mixed }) => {
    const all = describeRows(words, rows, zones, lang);
    if (!mixed.includes('funds')) return all;
    return { ...all, measured: `${TEXT[lang].mixed} ${all.measured}` };
  },
  views: [{ mixed: ['funds'] }],
  layout,
  Chart: FundsChart,
});
