/**
 * How many of a thing a notice prints, beside the count it declares, where the two can be compared.
 * - problems_specific: the items, the lowest level there is.
 * - problems_total: the level of headings whose number comes nearest; the items are one, unless specific problems are
 *   declared, to which they belong. An item that stands higher than others counts on every level beneath it.
 * - rect_measures: the measures, explanations apart.
 * Of these a number more than a quarter away from the declared one is another thing's, and nothing is compared.
 * - systems_total: the different titles of rules made or revised, unless there are more of them than declared. Rules that
 *   are not called by a title are not seen.
 * A notice of which none is printed has no row: that it prints none at all tells nothing.
 */
export const PRINTED = `
  WITH chains AS (
    SELECT notice_id, string_split(concat_ws(';', path, item_id), ';') AS chain FROM items
  ), depths AS (
    SELECT notice_id, unnest(range(1, 1 + max(len(chain)))) AS depth, max(len(chain)) AS lowest
    FROM chains
    GROUP BY notice_id
  ), levels AS (
    SELECT notice_id, depth = lowest AS is_lowest, count(DISTINCT list_slice(chain, 1, depth)) AS n
    FROM chains
    JOIN depths USING (notice_id)
    GROUP BY notice_id, depth, lowest
  ), compared AS (
    SELECT notice_id, indicator, value, n
    FROM headline
    JOIN levels USING (notice_id)
    WHERE (indicator = 'problems_specific' AND is_lowest)
      OR (
        indicator = 'problems_total'
        AND NOT (is_lowest AND notice_id IN (SELECT notice_id FROM headline WHERE indicator = 'problems_specific'))
      )
    UNION ALL
    SELECT notice_id, indicator, value, count(*)
    FROM headline
    JOIN measures USING (notice_id)
    WHERE indicator = 'rect_measures'
      AND NOT list_contains(string_split(coalesce(types, ''), ';'), 'explanation_only')
    GROUP BY ALL
  )
  SELECT notice_id, indicator, n::INTEGER AS printed
  FROM compared
  WHERE abs(n - value) <= value / 4
  QUALIFY row_number() OVER (PARTITION BY notice_id, indicator ORDER BY abs(n - value), n) = 1
  UNION ALL
  SELECT notice_id, indicator, count(DISTINCT instruments.title)::INTEGER
  FROM headline
  JOIN instruments USING (notice_id)
  WHERE indicator = 'systems_total' AND action IN ('made', 'revised')
  GROUP BY notice_id, indicator
  HAVING count(DISTINCT instruments.title) <= max(value)`;
