import { joined, sql, type Query, type Sql } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import type { Filter } from '#queries/filter.ts';
import { picked } from '#queries/picked.ts';

/** Where one figure of a notice lies among those of all zones and of the context set. Descriptive, no grade. */
export interface StandingRow {
  readonly notice_id: string;
  readonly measure: string;
  readonly label_zh: string;
  readonly label_en: string;
  readonly value: number;
  /** null for days. */
  readonly unit: string | null;
  readonly approx: string | null;
  readonly state: string;
  /** Space-separated. */
  readonly fact_ids: string;
  /** Notices that print it, this one included. */
  readonly n: number;
  readonly n_context: number;
  /** How many have a larger value, and how many the same, this one included. */
  readonly larger: number;
  readonly same: number;
  readonly median: number;
  /** All values, smallest first, space-separated: of the zones, and of the context set. */
  readonly zone_values: string;
  readonly context_values: string | null;
}

const DAYS = [
  ['inspection_days', '进驻天数', 'Days on site'],
  ['feedback_days', '等待反馈的天数', 'Days from the end of the inspection to feedback'],
  ['report_days', '反馈到报告的天数', 'Days from feedback to report'],
] as const;

/** Counts that the context set has too. No sanctions and no money: they depend on size, and are not ranked. */
const COUNTS = [
  'problems_total',
  'problems_specific',
  'rect_measures',
  'systems_total',
  'meetings_total',
] as const;

/**
 * How do the durations and counts of a notice stand among all? Whatever is picked, it stands among all notices. What a
 * notice contradicts itself on has no place, nor have counts that are sums over several organisations.
 */
export function standing(filter: Filter): Query<StandingRow> {
  return sql`
    WITH compared AS (${joined([...DAYS.flatMap(days), ...COUNTS.flatMap(counted)], ' UNION ALL ')}),
    placed AS (
      SELECT
        *,
        (rank() OVER (PARTITION BY measure ORDER BY value DESC) - 1)::INTEGER AS larger,
        (count(*) OVER (PARTITION BY measure, value))::INTEGER AS same
      FROM compared
      WHERE value IS NOT NULL AND state <> 'conflicting'
    ), whole AS (
      SELECT
        measure, count(*)::INTEGER AS n, (count(*) FILTER (WHERE NOT is_zone))::INTEGER AS n_context,
        median(value)::DOUBLE AS median,
        string_agg(value::INTEGER::VARCHAR, ' ' ORDER BY value) FILTER (WHERE is_zone) AS zone_values,
        string_agg(value::INTEGER::VARCHAR, ' ' ORDER BY value) FILTER (WHERE NOT is_zone) AS context_values
      FROM placed
      GROUP BY measure
    )
    SELECT
      notice_id, measure, place.label_zh AS label_zh, place.label_en AS label_en, value, placed.unit AS unit, approx, state,
      fact_ids, n, n_context, larger, same, median, zone_values, context_values
    FROM placed
    JOIN whole USING (measure)
    JOIN zones USING (notice_id)
    JOIN (VALUES ${places()}) AS place (measure, rank, label_zh, label_en) USING (measure)
    WHERE is_zone AND ${picked(filter)}
    ORDER BY zones.feedback, notice_id, place.rank`;
}

function days([measure]: (typeof DAYS)[number]): Sql[] {
  const column = { text: measure, values: [] };
  const state = { text: `${measure}_state`, values: [] };
  const operands = {
    inspection_days: sql`concat_ws(' ', inspection_start_fact, inspection_end_fact)`,
    feedback_days: sql`concat_ws(' ', inspection_end_fact, feedback_fact)`,
    report_days: sql`concat_ws(' ', feedback_fact, report_fact)`,
  }[measure];
  const ofContext = {
    inspection_days: sql`CASE
        WHEN length(inspection_start) = 10 AND length(inspection_end) = 10
        THEN (try_cast(inspection_end AS DATE) - try_cast(inspection_start AS DATE))::INTEGER + 1
      END`,
    feedback_days: sql`feedback_days`,
    report_days: sql`report_days`,
  }[measure];
  return [
    sql`
      SELECT
        notice_id, true AS is_zone, ${measure}::VARCHAR AS measure, ${column}::DOUBLE AS value,
        NULL::VARCHAR AS unit, NULL::VARCHAR AS approx, ${state} AS state, ${operands} AS fact_ids
      FROM durations`,
    sql`
      SELECT notice_id, false, ${measure}::VARCHAR, (${ofContext})::DOUBLE, NULL, NULL, 'stated', NULL
      FROM context JOIN context_durations USING (notice_id)`,
  ];
}

function counted(indicator: (typeof COUNTS)[number]): Sql[] {
  const column = { text: indicator, values: [] };
  return [
    sql`
      SELECT notice_id, true, indicator, value::DOUBLE, headline.unit, approx, state, fact_id
      FROM headline JOIN notices USING (notice_id)
      WHERE indicator = ${indicator} AND inspected_units = 1`,
    sql`
      SELECT notice_id, false, ${indicator}::VARCHAR, ${column}::DOUBLE, NULL, NULL, 'stated', NULL
      FROM context`,
  ];
}

/** Labels of counts come from the code table. */
function places(): Sql {
  const rows = [
    ...DAYS.map(
      ([measure, zh, en], at) => sql`(${measure}::VARCHAR, ${at}::INTEGER, ${zh}::VARCHAR, ${en}::VARCHAR)`,
    ),
    ...COUNTS.map(
      (code, at) => sql`(
        ${code}::VARCHAR, ${DAYS.length + at}::INTEGER,
        (SELECT ${chinese(sql`label_zh`)} FROM indicators WHERE code = ${code}),
        (SELECT label_en FROM indicators WHERE code = ${code})
      )`,
    ),
  ];
  return joined(rows, ', ');
}
