import { daysBetween, stateOf } from '#database/views/durations.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';

/** The columns of the context set that hold counts which notices of every kind state under one meaning. */
const COUNTED = INDICATORS.filter(({ family, comparable }) => family === 'count' && comparable)
  .map(({ code }) => code)
  .join(', ');

/** To the signature and to the page, each for itself: a notice that prints both dates has both. */
const REPORTED = (['signed', 'published'] as const)
  .map(
    (date) => `
    SELECT
      notice_id, 'report_days_${date}', ${daysBetween('feedback', date)}, ${stateOf('feedback', date)},
      NULL, concat_ws(' ', feedback_fact, ${date}_fact)
    FROM durations`,
  )
  .join(' UNION ALL ');

/** Of single organisations: what a notice over several prints is a sum over them. */
const SINGLE = 'notice_id IN (SELECT notice_id FROM notices WHERE inspected_units = 1)';

const OF_ZONES = `
  SELECT
    notice_id, 'zone' AS origin, zone_zh AS label_zh, zone_en AS label_en, kind, level, year,
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
  JOIN zones USING (notice_id)
  WHERE ${SINGLE}`;

const OF_CONTEXT = `
  SELECT
    notice_id, 'context', inspected_body, inspected_body, kind, coalesce(level, 'unknown'), year,
    measure, value::DOUBLE, coalesce(stated.state, 'stated'), NULL, NULL
  FROM (
    SELECT notice_id, 'inspection_days' AS measure, inspection_days AS value, NULL AS state FROM context_durations
    UNION ALL
    SELECT notice_id, 'feedback_days', feedback_days, state FROM context_durations
    UNION ALL
    SELECT notice_id, 'report_days_published', report_days, state FROM context_durations
    UNION ALL
    SELECT notice_id, indicator, value, NULL
    FROM (UNPIVOT context ON ${COUNTED}
      INTO NAME indicator VALUE value)
  ) AS stated
  JOIN context USING (notice_id)
  JOIN (SELECT notice_id, year FROM context_durations) AS years USING (notice_id)`;

/**
 * What can be set beside one another across notices: one row a notice and measure, zones and the context set alike.
 * - origin: zone or context
 * - report_days_signed, report_days_published: by what dates the report, since these are not the same measure
 * What a notice does not print, or contradicts, has no row; nor has a notice over several organisations.
 */
export const COMPARED = `
  SELECT * FROM (${OF_ZONES} UNION ALL ${OF_CONTEXT})
  WHERE value IS NOT NULL`;
