/** Only where both dates are full and in order. */
function daysBetween(from: string, to: string): string {
  return `CASE
      WHEN length(${from}) = 10 AND length(${to}) = 10 AND ${from} <= ${to}
      THEN (try_cast(${to} AS DATE) - try_cast(${from} AS DATE))::INTEGER
    END`;
}

/** The same durations for the context set, where the page date is the report date. */
export const CONTEXT_DURATIONS = `
  SELECT
    notice_id,
    try_cast(left(feedback, 4) AS INTEGER) AS year,
    ${daysBetween('inspection_start', 'inspection_end')} + 1 AS inspection_days,
    ${daysBetween('inspection_end', 'feedback')} AS feedback_days,
    ${daysBetween('feedback', 'published')} AS report_days,
    CASE WHEN feedback_year_inferred THEN 'year_inferred' ELSE 'stated' END AS state
  FROM context`;
