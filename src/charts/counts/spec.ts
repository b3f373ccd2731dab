import * as words from '#charts/counts/describe.ts';
import { describeRows, type ChartSpec } from '#charts/chart-spec.ts';
import CountsControls from '#charts/counts/CountsControls.svelte';
import CountsChart from '#charts/counts/CountsChart.svelte';
import { layout } from '#charts/counts/layout.ts';
import { TEXT } from '#charts/counts/words.ts';

export const countsChart: ChartSpec = {
  id: 'counts',
  questions: ['counts'],
  describe: ({ counts: rows, zones }, lang, { mixed }) => {
    if (!mixed.includes('problems')) return describeRows(words, rows, zones, lang);
    const all = describeRows(words, words.withLevelsMixed(rows), zones, lang);
    return { ...all, measured: `${TEXT[lang].mixed} ${all.measured}` };
  },
  layout,
  Chart: CountsChart,
  Controls: CountsControls,
};
