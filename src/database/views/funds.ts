/**
 * Recovered money and losses averted, as stated in the overall result, one row per fact.
 * Parts of a total that has a row are left out, so that no yuan is counted twice.
 */
export const FUNDS = `
  WITH stated AS (
    SELECT all_facts.*, chart_group AS side
    FROM all_facts
    JOIN indicators ON code = indicator
    WHERE family = 'money' AND chart_group IS NOT NULL AND scope = 'notice' AND value IS NOT NULL
  )
  SELECT * FROM stated
  WHERE part_of IS NULL OR part_of NOT IN (SELECT fact_id FROM stated)`;

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
