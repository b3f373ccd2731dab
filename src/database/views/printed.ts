import { INDICATORS } from '#extraction/vocabulary/indicators.ts';

/**
 * The count that represents an indicator in a notice: its overall result, never a figure from a single item.
 * If the notice contradicts itself, every conflicting fact has a row. Otherwise one row: a total before a part, then the
 * first in the text. A notice read by hand has no row if it prints several counts of one kind, such as the meetings of two
 * committees, because none of them stands for the others.
 */
export const HEADLINE = `
  SELECT all_facts.*
  FROM all_facts
  JOIN indicators ON code = indicator
  WHERE family = 'count' AND scope = 'notice' AND value IS NOT NULL
  QUALIFY state = 'conflicting' OR (
    bool_or(state = 'conflicting') OVER (PARTITION BY notice_id, indicator) IS FALSE
    AND NOT (origin = 'context' AND count(*) OVER (PARTITION BY notice_id, indicator) > 1)
    AND row_number() OVER (
      PARTITION BY notice_id, indicator
      ORDER BY part_of IS NOT NULL, "start", fact_id
    ) = 1
  )`;

const COMPARED_BY_CHECK = INDICATORS.flatMap(({ code, printed_check }) =>
  printed_check === null ? [] : [`('${printed_check}', '${code}')`],
).join(', ');

/**
 * How many problems, measures or rules a notice lists, beside the count it declares, where the two are comparable.
 * - problems and measures: as compared by the notice's own check, with its verdict; cannot_tell where an entry may cover
 *   several or the list may be of another level.
 * - systems_total: the distinct titles of rules made or revised, unless they outnumber the declared count. Rules
 *   without a title are not counted.
 * Notices that list none are omitted.
 */
export const PRINTED = `
  SELECT
    notice_id, indicator, max(found::INTEGER)::INTEGER AS printed,
    arg_max(verdict, found::INTEGER) AS verdict
  FROM checks
  JOIN (
    VALUES ${COMPARED_BY_CHECK}
  ) AS compared ("check", indicator) USING ("check")
  WHERE found IS NOT NULL
  GROUP BY notice_id, indicator
  UNION ALL
  SELECT notice_id, indicator, count(DISTINCT instruments.title)::INTEGER, NULL
  FROM headline
  JOIN instruments USING (notice_id)
  WHERE indicator = 'systems_total' AND action IN ('made', 'revised')
  GROUP BY notice_id, indicator
  HAVING count(DISTINCT instruments.title) <= max(value)`;
