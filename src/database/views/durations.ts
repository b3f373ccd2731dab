import type { IndicatorCode } from '#extraction/vocabulary/indicators.ts';

/** The dates that bound the wait for feedback and the time to the report. */
export const WAIT_DATES = [
  'inspection_end',
  'feedback',
  'signed',
  'published',
] as const satisfies readonly IndicatorCode[];

/** The state of a value computed from two dates; null if one is missing. Days that would run backwards conflict. */
export function stateOf(from: string, to: string): string {
  const states = `(${from}_state, ${to}_state)`;
  return `CASE
      WHEN ${from} IS NULL OR ${to} IS NULL THEN NULL
      WHEN 'conflicting' IN ${states} THEN 'conflicting'
      WHEN length(${from}) = 10 AND length(${to}) = 10 AND ${to} < ${from} THEN 'conflicting'
      WHEN 'month_only' IN ${states} THEN 'month_only'
      WHEN 'year_inferred' IN ${states} THEN 'year_inferred'
      ELSE 'stated'
    END`;
}

/** Days between two full dates that the notice does not contradict. */
export function daysBetween(from: string, to: string): string {
  return `CASE
      WHEN ${stateOf(from, to)} IN ('stated', 'year_inferred')
      THEN (try_cast(${to} AS DATE) - try_cast(${from} AS DATE))::INTEGER
    END`;
}

/**
 * The three durations of each notice, one row per notice.
 * - inspection_days: both days counted
 * - feedback_days: from the end of the inspection to the feedback
 * - report_days: from the feedback to the report, which is the signature's date, or the page's where no signature date
 *   is printed. A page date beside a signature is never used, whichever is later.
 * Days are null if an operand is missing or month-only, or if the dates conflict; the state says which of the last two it was.
 */
export const DURATIONS = `
  WITH reported AS (
    SELECT
      *,
      coalesce(signed, published) AS report,
      CASE WHEN signed IS NOT NULL THEN 'signed' WHEN published IS NOT NULL THEN 'published' END AS report_basis,
      CASE WHEN signed IS NOT NULL THEN signed_fact ELSE published_fact END AS report_fact,
      CASE WHEN signed IS NOT NULL THEN signed_state ELSE published_state END AS report_state
    FROM milestones
  )
  SELECT
    *,
    ${daysBetween('inspection_start', 'inspection_end')} + 1 AS inspection_days,
    ${stateOf('inspection_start', 'inspection_end')} AS inspection_days_state,
    ${daysBetween('inspection_end', 'feedback')} AS feedback_days,
    ${stateOf('inspection_end', 'feedback')} AS feedback_days_state,
    ${daysBetween('feedback', 'report')} AS report_days,
    ${stateOf('feedback', 'report')} AS report_days_state
  FROM reported`;
