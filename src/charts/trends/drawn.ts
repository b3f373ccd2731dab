import { groupTable, table } from '#charts/trends/table.ts';
import * as words from '#charts/trends/describe.ts';
import TrendsChart from '#charts/trends/TrendsChart.svelte';
import { layout } from '#charts/trends/layout.ts';
import { sayingZonesDrawn } from '#charts/zones-drawn.ts';

export const drawn = sayingZonesDrawn({
  id: 'trends',
  queries: ['trends'],
  describe: ({ trends: rows }, lang, { by }) => ({
    title: words.title(rows, by, lang),
    measured: words.measured(by, lang),
    missing: words.missing(rows, by, lang),
    caveat: words.caveat(lang),
    table: table(rows, lang),
    summary: groupTable(rows, by, lang),
  }),
  views: [{ by: 'year' }, { by: 'kind' }, { by: 'unit_type' }],
  layout,
  Chart: TrendsChart,
});
