import * as words from '#charts/durations/describe.ts';
import { describeRows, withPages, type ChartSpec } from '#charts/chart-spec.ts';
import Controls from '#charts/durations/DurationsControls.svelte';
import Drawn from '#charts/durations/DurationsDrawn.svelte';
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
  Drawn,
  Controls,
};
