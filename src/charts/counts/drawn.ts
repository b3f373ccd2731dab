import * as words from '#charts/counts/describe.ts';
import { describeRows, type DrawnChart } from '#charts/chart-spec.ts';
import CountsChart from '#charts/counts/CountsChart.svelte';
import { layout } from '#charts/counts/layout.ts';
import { TEXT } from '#charts/counts/words.ts';

export const drawn: DrawnChart = {
  id: 'counts',
  queries: ['counts'],
  describe: ({ counts: rows, zones }, lang, { mixed }) => {
    if (!mixed.includes('problems')) return describeRows(words, rows, zones, lang);
    const all = describeRows(words, words.withLevelsMixed(rows), zones, lang);
    return { ...all, measured: `${TEXT[lang].mixed} ${all.measured}` };
  },
  views: [{ mixed: ['problems'] }],
  layout,
  Chart: CountsChart,
};
