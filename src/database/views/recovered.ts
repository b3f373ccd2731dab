/**
 * The only sum of money: what one notice recovered, over all verbs of recovery. It excludes losses averted, and notices
 * are never added up. Null if the notice contradicts itself on a part.
 */
export const RECOVERED = `
  SELECT
    notice_id,
    CASE WHEN bool_or(state = 'conflicting') THEN NULL ELSE sum(value)::DOUBLE END AS yuan,
    CASE WHEN bool_or(state = 'conflicting') THEN 'conflicting' ELSE 'stated' END AS state,
    CASE
      WHEN bool_and(approx IS NULL) THEN NULL
      WHEN bool_and(approx IS NULL OR approx = 'at_least') THEN 'at_least'
      WHEN bool_and(approx IS NULL OR approx = 'below') THEN 'below'
      ELSE 'about'
    END AS approx,
    string_agg(fact_id, ' ' ORDER BY "start", fact_id) AS fact_ids
  FROM funds
  WHERE side = 'recovered'
  GROUP BY notice_id`;
