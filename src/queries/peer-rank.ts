import { joined, sql, type Query, type Sql } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import type { Filter } from '#queries/filter.ts';
import { picked } from '#queries/picked.ts';
import { FEWEST } from '#queries/grouping.ts';
import { measureList, MEASURES, type TrendMeasure } from '#queries/trends.ts';

/** Where a figure of a notice lies among similar notices of the context set. Descriptive, not a grade. */
export interface PeerRankRow {
  readonly notice_id: string;
  readonly measure: TrendMeasure;
  readonly label_zh: string;
  readonly label_en: string;
  readonly value: number;
  /** null for days. */
  readonly unit: string | null;
  readonly approx: string | null;
  readonly state: string;
  /** Space-separated. */
  readonly fact_ids: string;
  readonly kind: string;
  /** The number of like notices: context notices of its kind and level that state the figure. */
  readonly n: number;
  readonly level: string;
  /** Peers with a larger value, and with the same. */
  readonly larger: number;
  readonly same: number;
  /** Of the peers alone; null if they are too few for a rank, like the quartiles. */
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The peers' values, ascending, space-separated: from printed dates, and from an inferred year. */
  readonly stated_values: string | null;
  readonly inferred_values: string | null;
}

const DAYS: Readonly<Partial<Record<TrendMeasure, readonly [zh: string, en: string]>>> = {
  inspection_days: ['进驻天数', 'Days on site'],
  feedback_days: ['等待反馈的天数', 'Days from the end of the inspection to feedback'],
  report_days_published: ['反馈到网页发布的天数', 'Days from feedback to the page date'],
  report_days_signed: ['反馈到落款的天数', 'Days from feedback to the signature'],
};

/**
 * How do the durations and counts of a notice compare with like notices, those of its kind and level? Always with all of
 * them, whatever is picked.
 */
export function peerRank(filter: Filter): Query<PeerRankRow> {
  return sql`
    WITH own AS (
      SELECT compared.*
      FROM compared
      JOIN zones USING (notice_id)
      WHERE compared.origin <> 'context' AND ${picked(filter)}
    ), alike AS (
      SELECT own.notice_id AS notice_id, measure, own.value AS own_value, context.value AS value, context.state AS state
      FROM own
      JOIN compared AS context USING (measure, kind, level)
      WHERE context.origin = 'context' AND level <> 'unknown'
    ), whole AS (
      SELECT
        notice_id, measure, count(*)::INTEGER AS n,
        (count(*) FILTER (WHERE value > own_value))::INTEGER AS larger,
        (count(*) FILTER (WHERE value = own_value))::INTEGER AS same,
        ${quantile(0.5)} AS median, ${quantile(0.25)} AS lower, ${quantile(0.75)} AS upper,
        ${values(sql`state <> 'year_inferred'`)} AS stated_values,
        ${values(sql`state = 'year_inferred'`)} AS inferred_values
      FROM alike
      GROUP BY notice_id, measure
    )
    SELECT
      own.notice_id AS notice_id, own.measure AS measure, names.label_zh AS label_zh, names.label_en AS label_en,
      own.value AS value, facts.unit AS unit, own.approx AS approx, own.state AS state, own.fact_ids AS fact_ids,
      own.kind AS kind, own.level AS level, coalesce(n, 0)::INTEGER AS n, coalesce(larger, 0)::INTEGER AS larger,
      coalesce(same, 0)::INTEGER AS same, median, lower, upper, stated_values, inferred_values
    FROM own
    JOIN (VALUES ${names()}) AS names (measure, label_zh, label_en) USING (measure)
    JOIN milestones USING (notice_id)
    LEFT JOIN whole USING (notice_id, measure)
    LEFT JOIN all_facts AS facts ON fact_id = own.fact_ids
    ORDER BY milestones.feedback, own.notice_id, list_position(${measureList()}, own.measure)`;
}

function quantile(share: number): Sql {
  return sql`CASE WHEN count(*) >= ${FEWEST}::INTEGER THEN quantile_cont(value, ${share}::DOUBLE) END`;
}

function values(which: Sql): Sql {
  return sql`string_agg(value::INTEGER::VARCHAR, ' ' ORDER BY value) FILTER (WHERE ${which})`;
}

/** Labels of counts come from the code table. */
function names(): Sql {
  const rows = MEASURES.map((measure) => {
    const days = DAYS[measure];
    return days
      ? sql`(${measure}::VARCHAR, ${days[0]}::VARCHAR, ${days[1]}::VARCHAR)`
      : sql`(
        ${measure}::VARCHAR,
        (SELECT ${chinese(sql`label_zh`)} FROM indicators WHERE code = ${measure}),
        (SELECT label_en FROM indicators WHERE code = ${measure})
      )`;
  });
  return joined(rows, ', ');
}
