/** Sanctions stated in the overall result, one row per fact: the rows that sanction charts draw. */
export const SANCTIONED = `
  SELECT notice_id, indicator, form, class, rank, value, facts.unit, approx, state, fact_id, part_of, "start"
  FROM facts
  JOIN indicators ON code = indicator
  WHERE family = 'sanction' AND scope = 'notice'`;
