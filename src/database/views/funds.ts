/**
 * Recovered money and losses averted, as the overall result prints them, one row a fact.
 * What is listed inside a total that stands here itself is left out, so that no yuan is here twice.
 */
export const FUNDS = `
  WITH stated AS (
    SELECT facts.*, chart_group AS side
    FROM facts
    JOIN indicators ON code = indicator
    WHERE family = 'money' AND chart_group IS NOT NULL AND scope = 'notice' AND value IS NOT NULL
  )
  SELECT * FROM stated
  WHERE part_of IS NULL OR part_of NOT IN (SELECT fact_id FROM stated)`;
