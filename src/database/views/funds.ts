/**
 * Recovered money and losses averted, as the overall result prints them, one row a fact.
 * What is listed inside a total that stands here itself is left out, so that no yuan is here twice.
 */
export const FUNDS = `
  WITH told AS (
    SELECT facts.*, CASE WHEN counts_as_recovered THEN 'recovered' ELSE 'averted' END AS side
    FROM facts
    JOIN indicators ON code = indicator
    WHERE scope = 'notice' AND value IS NOT NULL AND (counts_as_recovered OR indicator = 'loss_averted')
  )
  SELECT * FROM told
  WHERE part_of IS NULL OR part_of NOT IN (SELECT fact_id FROM told)`;
