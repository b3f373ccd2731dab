import * as words from '#charts/counts/describe.ts';
import { describeRows } from '#charts/chart-spec.ts';
import CountsChart from '#charts/counts/CountsChart.svelte';
import { layout } from '#charts/counts/layout.ts';
import { TEXT } from '#charts/counts/words.ts';
import { sayingZonesDrawn } from '#charts/zones-drawn.ts';

export const drawn = sayingZonesDrawn({
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
});
