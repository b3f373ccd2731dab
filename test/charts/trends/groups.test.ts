import { beforeAll, expect, test } from 'vitest';
import { panelRows } from '#charts/trends/groups.ts';
import { sql } from '#database/sql.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { FEWEST } from '#queries/grouping.ts';
import { comparedWith, trends, type TrendRow } from '#queries/trends.ts';
import { withDatabase } from '../../support/database.ts';
import { crowdedTables } from '../../support/tables.ts';

let points: readonly TrendRow[];
let groups: readonly object[];

beforeAll(async () => {
  await withDatabase(crowdedTables, async (database) => {
    points = await database.query(trends(EVERYTHING));
    groups = await database.query(sql`
      SELECT
        measure, compared.level AS "group", compared.year AS year, count(*)::INTEGER AS n,
        quantile_cont(value, 0.5) AS median, quantile_cont(value, 0.25) AS lower, quantile_cont(value, 0.75) AS upper,
        min(value) AS least, max(value) AS most
      FROM ${comparedWith(EVERYTHING)}
      GROUP BY ALL
      HAVING count(*) >= ${FEWEST}::INTEGER`);
  });
}, 60_000);

test('medians and quartiles of a year are those of the engine, and fewer than five notices have none', () => {
  const drawn = panelRows(points, 'level').flatMap(({ panels }) =>
    panels.flatMap(({ measure, group, years }) =>
      years.flatMap(({ year, n, median, lower, upper, least, most }) =>
        median === null ? [] : [{ measure, group, year, n, median, lower, upper, least, most }],
      ),
    ),
  );
  expect(drawn.length).toBeGreaterThan(0);
  expect(new Set(drawn)).toEqual(new Set(groups));
});
