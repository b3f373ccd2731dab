import * as words from '#charts/durations/describe.ts';
import { describeRows, withPages, type ChartSpec } from '#charts/chart-spec.ts';
import DurationsControls from '#charts/durations/DurationsControls.svelte';
import DurationsChart from '#charts/durations/DurationsChart.svelte';
import { layout } from '#charts/durations/layout.ts';
import { TEXT } from '#charts/durations/words.ts';

export const durationsChart: ChartSpec = {
  id: 'durations',
  questions: ['durations'],
  beside: ['sources'],
  describe: ({ durations: rows, sources: pages, zones }, lang, { mixed }) => {
    const isMixed = mixed.includes('report');
    const all = describeRows(words, isMixed ? words.withReportsMixed(rows) : rows, zones, lang);
    const measured = isMixed ? `${TEXT[lang].mixed} ${all.measured}` : all.measured;
    return { ...all, measured, table: withPages(all.table, pages) };
  },
  layout,
  Chart: DurationsChart,
  Controls: DurationsControls,
};
