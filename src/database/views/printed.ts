/**
 * How many of a thing a notice prints, beside the count it declares, where the two can be compared.
 * - problems_specific: the items. Where several levels are declared, the items are the lowest.
 * - problems_total, where no specific problems are declared: the level of headings whose number comes nearest, the items or
 *   those above them at one depth. A number more than a quarter away is another thing's, and nothing is compared.
 * - rect_measures: the measures, explanations apart.
 * - systems_total: the different titles of rules made or revised. Rules without a title are not seen.
 * A notice of which none is printed has no row: that it prints none at all tells nothing.
 */
export const PRINTED = `
  WITH parents AS (
    SELECT DISTINCT notice_id, depth, list_slice(string_split(path, ';'), 1, depth) AS heading
    FROM items, range(1, 1 + len(string_split(path, ';'))) AS depths(depth)
    WHERE path IS NOT NULL
  ), outline AS (
    SELECT notice_id, 0 AS depth, count(*) AS n FROM items GROUP BY notice_id
    UNION ALL
    SELECT notice_id, depth, count(*) FROM parents GROUP BY notice_id, depth
  ), problems AS (
    SELECT notice_id, indicator, n
    FROM headline
    JOIN outline USING (notice_id)
    WHERE (indicator = 'problems_specific' AND depth = 0)
      OR (
        indicator = 'problems_total'
        AND abs(n - value) <= value / 4
        AND notice_id NOT IN (SELECT notice_id FROM headline WHERE indicator = 'problems_specific')
      )
    QUALIFY row_number() OVER (PARTITION BY notice_id, indicator ORDER BY abs(n - value), depth) = 1
  )
  SELECT notice_id, indicator, n::INTEGER AS printed FROM problems
  UNION ALL
  SELECT notice_id, 'rect_measures', count(*)::INTEGER
  FROM measures
  WHERE types IS NULL OR NOT list_contains(string_split(types, ';'), 'explanation_only')
  GROUP BY notice_id
  UNION ALL
  SELECT notice_id, 'systems_total', count(DISTINCT title)::INTEGER
  FROM instruments
  WHERE action IN ('made', 'revised')
  GROUP BY notice_id`;
