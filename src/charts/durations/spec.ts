import * as words from '#charts/durations/describe.ts';
import { describeRows, withPages, type ChartSpec } from '#charts/chart-spec.ts';
import Controls from '#charts/durations/DurationsControls.svelte';
import Drawn from '#charts/durations/DurationsDrawn.svelte';
import * as m from '#messages/compiled/messages.js';

export const durationsChart: ChartSpec = {
  id: 'durations',
  questions: ['durations'],
  beside: ['sources'],
  describe: ({ durations: rows, sources: pages, zones }, lang, { mixed }) => {
    const isMixed = mixed.includes('report');
    const all = describeRows(words, isMixed ? words.withReportsMixed(rows) : rows, zones, lang);
    const measured = isMixed ? `${m.mix_report({}, { locale: lang })} ${all.measured}` : all.measured;
    return { ...all, measured, table: withPages(all.table, pages) };
  },
  Drawn,
  Controls,
};
