import { groupTable, table } from '#charts/trends/table.ts';
import * as words from '#charts/trends/describe.ts';
import { withPages, type ChartSpec } from '#charts/chart-spec.ts';
import TrendsChart from '#charts/trends/TrendsChart.svelte';
import { layout } from '#charts/trends/layout.ts';
import TrendsControls from '#charts/trends/TrendsControls.svelte';

export const trendsChart: ChartSpec = {
  id: 'trends',
  questions: ['trends', 'trendGroups'],
  beside: ['sources'],
  describe: ({ trends: rows, trendGroups: groups, sources: pages, stale }, lang, { by }) => ({
    title: words.title(groups, by, lang),
    measured: words.measured(by, lang),
    missing: words.missing(rows, groups, by, lang, stale),
    caveat: words.caveat(lang),
    table: withPages(table(rows, lang), pages),
    summary: groupTable(groups, by, lang),
  }),
  layout,
  Chart: TrendsChart,
  Controls: TrendsControls,
};
