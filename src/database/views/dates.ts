/**
 * The date that stands for each role of a notice: one row a notice and role.
 * Of several, a conflicting one comes first (so that a conflict is never hidden), then a full date, then the first printed.
 * Dates of an earlier inspection have a role of their own and so never stand in.
 */
export const DATES = `
  SELECT
    notice_id, indicator AS role, date, fact_id,
    CASE WHEN state = 'conflicting' THEN state WHEN length(date) < 10 THEN 'month_only' ELSE state END AS state
  FROM facts
  JOIN indicators ON code = indicator
  WHERE family = 'date' AND scope = 'notice' AND date IS NOT NULL
  QUALIFY row_number() OVER (
    PARTITION BY notice_id, indicator
    ORDER BY (state = 'conflicting') DESC, length(date) DESC, "start", fact_id
  ) = 1`;
