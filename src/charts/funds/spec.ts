import * as words from '#charts/funds/describe.ts';
import { describeRows, type ChartSpec } from '#charts/chart-spec.ts';
import FundsControls from '#charts/funds/FundsControls.svelte';
import FundsChart from '#charts/funds/FundsChart.svelte';
import { layout } from '#charts/funds/layout.ts';
import { TEXT } from '#charts/funds/words.ts';

export const fundsChart: ChartSpec = {
  id: 'funds',
  questions: ['funds'],
  describe: ({ funds: rows, zones }, lang, { mixed }) => {
    const all = describeRows(words, rows, zones, lang);
    if (!mixed.includes('funds')) return all;
    return { ...all, measured: `${TEXT[lang].mixed} ${all.measured}` };
  },
  layout,
  Chart: FundsChart,
  Controls: FundsControls,
};
