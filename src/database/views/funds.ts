/**
 * Recovered money and losses averted, as stated in the overall result, one row per fact.
 * Parts of a total that has a row are left out, so that no yuan is counted twice.
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
