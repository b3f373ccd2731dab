import { groupTable, table } from '#charts/trends/table.ts';
import * as words from '#charts/trends/describe.ts';
import { withPages } from '#charts/chart-spec.ts';
import TrendsChart from '#charts/trends/TrendsChart.svelte';
import { layout } from '#charts/trends/layout.ts';
import { sayingZonesDrawn } from '#charts/zones-drawn.ts';

export const drawn = sayingZonesDrawn({
  id: 'trends',
  queries: ['trends', 'trendGroups'],
  describe: ({ trends: rows, trendGroups: groups, sources: pages, stale }, lang, { by }) => ({
    title: words.title(groups, by, lang),
    measured: words.measured(by, lang),
    missing: words.missing(rows, groups, by, lang, stale),
    caveat: words.caveat(lang),
    table: withPages(table(rows, lang), pages),
    summary: groupTable(groups, by, lang),
  }),
  views: [{ by: 'level' }, { by: 'kind' }],
  layout,
  Chart: TrendsChart,
});
