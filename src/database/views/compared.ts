import { daysBetween, stateOf } from '#database/views/durations.ts';

/** Days to the signature and to the page, kept apart: a notice with both dates has both. */
const REPORTED = (['signed', 'published'] as const)
  .map(
    (date) => `
    SELECT
      notice_id, 'report_days_${date}', ${daysBetween('feedback', date)}, ${stateOf('feedback', date)},
      NULL, concat_ws(' ', feedback_fact, ${date}_fact)
    FROM durations`,
  )
  .join(' UNION ALL ');

/**
 * What can be compared across notices: one row per notice and measure, for zones and the context set alike.
 * - origin: zone or context
 * - report_days_signed, report_days_published: by which date the report has, since these are different measures
 * Values that a notice omits or contradicts have no row, and neither have notices on several organisations: their figures
 * are sums.
 */
export const COMPARED = `
  SELECT
    notice_id, origin, zone_zh AS label_zh, zone_en AS label_en, kind, level, year,
    measure, value::DOUBLE AS value, state, approx, fact_ids
  FROM (
    SELECT
      notice_id, 'inspection_days' AS measure, inspection_days AS value, inspection_days_state AS state,
      NULL AS approx, concat_ws(' ', inspection_start_fact, inspection_end_fact) AS fact_ids
    FROM durations
    UNION ALL
    SELECT
      notice_id, 'feedback_days', feedback_days, feedback_days_state,
      NULL, concat_ws(' ', inspection_end_fact, feedback_fact)
    FROM durations
    UNION ALL
    ${REPORTED}
    UNION ALL
    SELECT notice_id, indicator, value, state, approx, fact_id
    FROM headline
    JOIN indicators ON code = indicator
    WHERE comparable AND state <> 'conflicting'
  ) AS stated
  JOIN all_notices USING (notice_id)
  WHERE inspected_units = 1 AND value IS NOT NULL`;
