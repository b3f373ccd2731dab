/** Sanctions stated in the overall result, one row per fact: the rows that sanction charts draw. */
export const SANCTIONED = `
  SELECT notice_id, indicator, form, class, rank, value, all_facts.unit, approx, state, fact_id, part_of, "start"
  FROM all_facts
  JOIN indicators ON code = indicator
  WHERE family = 'sanction' AND scope = 'notice'`;
