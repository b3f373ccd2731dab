import * as words from '#charts/durations/describe.ts';
import { describeRows, type DrawnChart } from '#charts/chart-spec.ts';
import { TEXT } from '#charts/durations/words.ts';

/** What both drawings share: with the curve on the chart's own page, without it on the overview. */
export const described: Omit<DrawnChart, 'layout' | 'Chart'> = {
  id: 'durations',
  queries: ['durations'],
  describe: ({ durations: rows, zones }, lang, { mixed }) => {
    const isMixed = mixed.includes('report');
    const all = describeRows(words, isMixed ? words.withReportsMixed(rows) : rows, zones, lang);
    const measured = isMixed ? `${TEXT[lang].mixed} ${all.measured}` : all.measured;
    return { ...all, measured };
  },
  views: [{ mixed: ['report'] }],
};
