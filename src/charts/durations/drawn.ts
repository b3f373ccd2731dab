import * as words from '#charts/durations/describe.ts';
import { describeRows, withPages } from '#charts/chart-spec.ts';
import DurationsChart from '#charts/durations/DurationsChart.svelte';
import { layout } from '#charts/durations/layout.ts';
import { TEXT } from '#charts/durations/words.ts';
import { sayingZonesDrawn } from '#charts/zones-drawn.ts';

export const drawn = sayingZonesDrawn({
  id: 'durations',
  queries: ['durations'],
  describe: ({ durations: rows, sources: pages, zones }, lang, { mixed }) => {
    const isMixed = mixed.includes('report');
    const all = describeRows(words, isMixed ? words.withReportsMixed(rows) : rows, zones, lang);
    const measured = isMixed ? `${TEXT[lang].mixed} ${all.measured}` : all.measured;
    return { ...all, measured, table: withPages(all.table, pages) };
  },
  views: [{ mixed: ['report'] }],
  layout,
  Chart: DurationsChart,
});
