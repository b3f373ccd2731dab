import { joined, sql, type Query, type Sql } from '#database/sql.ts';
import type { Filter } from '#queries/filter.ts';
import { comparedWith, measureList, type TrendMeasure } from '#queries/trends.ts';

/** Below this number of notices no median is given. */
export const FEWEST = 5;

export const GROUPINGS = ['year', 'level', 'kind', 'unit_type'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** One measure over the notices of one year, level or kind. */
export interface TrendGroupRow {
  readonly measure: TrendMeasure;
  readonly by: Grouping;
  /** A year, or a code of a level or kind, as text. */
  readonly group: string;
  readonly n: number;
  /** How many of the n are zones. */
  readonly zones: number;
  /** Null if n is too small, like the quartiles. */
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly least: number;
  readonly most: number;
  /** Facts of the zones, space-separated; null if there are none. */
  readonly fact_ids: string | null;
}

/** What are median and quartiles of days and counts by year, level and kind? Quartiles are interpolated as in R's type 7. */
export function trendGroups(filter: Filter): Query<TrendGroupRow> {
  const grouped = GROUPINGS.map((by) => groupedBy(by, filter));
  return sql`
    SELECT
      measure, "by", "group", count(*)::INTEGER AS n, (count(*) FILTER (WHERE origin = 'zone'))::INTEGER AS zones,
      ${quantile(0.5)} AS median, ${quantile(0.25)} AS lower, ${quantile(0.75)} AS upper,
      min(value) AS least, max(value) AS most,
      string_agg(fact_ids, ' ' ORDER BY notice_id) FILTER (WHERE origin = 'zone') AS fact_ids
    FROM (${joined(grouped, ' UNION ALL ')})
    WHERE "group" IS NOT NULL
    GROUP BY measure, "by", "group", place
    ORDER BY list_position(${measureList()}, measure), "by", place, "group"`;
}

/** The column of each grouping, and the order of its groups. */
const GROUPED: Readonly<Record<Grouping, { readonly group: Sql; readonly place: Sql }>> = {
  year: { group: sql`compared.year::VARCHAR`, place: sql`compared.year` },
  level: {
    group: sql`compared.level`,
    place: sql`coalesce((SELECT rank FROM levels WHERE code = compared.level), 99)`,
  },
  kind: { group: sql`compared.kind`, place: sql`(SELECT rank FROM kinds WHERE code = compared.kind)` },
  unit_type: { group: sql`unit_type`, place: sql`(SELECT rank FROM unit_types WHERE code = unit_type)` },
};

function groupedBy(by: Grouping, filter: Filter): Sql {
  const { group, place } = GROUPED[by];
  return sql`
    SELECT
      measure, value, compared.origin AS origin, compared.notice_id AS notice_id, fact_ids, ${by}::VARCHAR AS "by",
      ${group} AS "group", ${place} AS place
    FROM ${comparedWith(filter)}`;
}

function quantile(share: number): Sql {
  return sql`CASE WHEN count(*) >= ${FEWEST}::INTEGER THEN quantile_cont(value, ${share}::DOUBLE) END`;
}
