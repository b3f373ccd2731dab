/**
 * The count that represents an indicator in a notice: its overall result, never a figure from a single item.
 * If the notice contradicts itself, every conflicting fact has a row. Otherwise one row: a total before a part, then the
 * first in the text.
 */
export const HEADLINE = `
  SELECT facts.*
  FROM facts
  JOIN indicators ON code = indicator
  WHERE family = 'count' AND scope = 'notice' AND value IS NOT NULL
  QUALIFY state = 'conflicting' OR (
    bool_or(state = 'conflicting') OVER (PARTITION BY notice_id, indicator) IS FALSE
    AND row_number() OVER (
      PARTITION BY notice_id, indicator
      ORDER BY part_of IS NOT NULL, "start", fact_id
    ) = 1
  )`;
