/**
 * The count that stands for an indicator in a notice: its overall result, never a figure told inside one item.
 * Where the notice contradicts itself every conflicting fact has its row; else there is one: a total before a part, then
 * the first printed.
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
