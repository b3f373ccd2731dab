import { INDICATORS } from '#extraction/vocabulary/indicators.ts';

const COMPARED_BY_CHECK = INDICATORS.flatMap(({ code, printed_check }) =>
  printed_check === null ? [] : [`('${printed_check}', '${code}')`],
).join(', ');

/**
 * How many of a thing a notice prints, beside the count it declares, where the two can be compared.
 * - problems and measures: as the notice's own check compared them; a check that cannot tell gives no number.
 * - systems_total: the different titles of rules made or revised, unless there are more of them than declared. Rules that
 *   are not called by a title are not seen.
 * A notice of which none is printed has no row: that it prints none at all tells nothing.
 */
export const PRINTED = `
  SELECT notice_id, indicator, max(found::INTEGER)::INTEGER AS printed
  FROM checks
  JOIN (
    VALUES ${COMPARED_BY_CHECK}
  ) AS compared ("check", indicator) USING ("check")
  WHERE verdict <> 'cannot_tell' AND found IS NOT NULL
  GROUP BY notice_id, indicator
  UNION ALL
  SELECT notice_id, indicator, count(DISTINCT instruments.title)::INTEGER
  FROM headline
  JOIN instruments USING (notice_id)
  WHERE indicator = 'systems_total' AND action IN ('made', 'revised')
  GROUP BY notice_id, indicator
  HAVING count(DISTINCT instruments.title) <= max(value)`;
