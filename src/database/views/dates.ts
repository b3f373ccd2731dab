/**
 * The date that represents each role in a notice: one row per notice and role.
 * Of several, a conflicting one comes first (so that no conflict is hidden), then a full date, then the first in the text.
 * Dates of an earlier inspection have their own role and are never used here.
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
