import { FIGURES, type Figure } from '#database/figures.ts';

/** What is printed, with the sign of its bound. Money from ten thousand yuan on is written in 万元. */
const SHOWN = `
  CASE
    WHEN date IS NOT NULL THEN date
    WHEN value IS NULL THEN NULL
    ELSE concat(
      CASE approx WHEN 'at_least' THEN '≥' WHEN 'about' THEN '≈' WHEN 'below' THEN '<' ELSE '' END,
      regexp_replace(
        (CASE WHEN unit = '元' AND value >= 10000 THEN round(value / 10000, 6) ELSE value END)::VARCHAR, '\\.0$', ''
      ),
      CASE WHEN unit = '元' AND value >= 10000 THEN '万元' ELSE unit END
    )
  END`;

/** Of all its facts. A number beats a zero, a zero beats a sanction without a number, a full date one of a month. */
const STATE = `
  CASE
    WHEN bool_or(state = 'conflicting') THEN 'conflicting'
    WHEN bool_or(value <> 0) THEN 'stated'
    WHEN bool_or(value = 0) THEN 'zero'
    WHEN bool_or(length(date) = 10 AND state = 'stated') THEN 'stated'
    WHEN bool_or(length(date) = 10) THEN 'inferred'
    WHEN bool_or(date IS NOT NULL) THEN 'month_only'
    ELSE 'no_number'
  END`;

function rowsOf({ figure, block, label_zh, label_en, codes }: Figure, place: number): string[] {
  return codes.map(
    (code) => `(${[String(place), ...[figure, block, label_zh, label_en, code].map(quoted)].join(', ')})`,
  );
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * Which figures each notice prints: one row a notice and figure, whether it prints it or not. An overall figure is taken
 * before one told inside an item, and only what may be told of single persons or sums is looked for in items ('notice'
 * comes after 'item' in the alphabet, hence max). Parts of a total are not shown beside it.
 */
export const DISCLOSED = `
  WITH figures(place, figure, block, label_zh, label_en, code) AS (
    VALUES ${FIGURES.flatMap((figure, at) => rowsOf(figure, at + 1)).join(', ')}
  ), told AS (
    SELECT
      notice_id, figure, scope, fact_id, state, value, date, part_of, "start",
      ${SHOWN} AS shown
    FROM facts
    JOIN figures ON code = indicator
    WHERE scope = 'notice' OR block IN ('accountability', 'money')
    QUALIFY scope = max(scope) OVER (PARTITION BY notice_id, figure)
  ), placed AS (
    SELECT told.*, total.fact_id IS NOT NULL AS inside
    FROM told
    LEFT JOIN told AS total ON total.fact_id = told.part_of AND total.figure = told.figure
  ), cells AS (
    SELECT
      notice_id, figure, max(scope) AS scope,
      ${STATE} AS state,
      string_agg(DISTINCT shown, ' · ' ORDER BY shown) FILTER (WHERE NOT inside) AS shown,
      string_agg(fact_id, ' ' ORDER BY "start", fact_id) AS fact_ids
    FROM placed
    GROUP BY notice_id, figure
  )
  SELECT
    notices.notice_id, place, grid.figure, label_zh, label_en, block,
    coalesce(state, 'not_found') AS state, shown, fact_ids, scope
  FROM notices
  CROSS JOIN (SELECT DISTINCT place, figure, block, label_zh, label_en FROM figures) AS grid
  LEFT JOIN cells ON cells.notice_id = notices.notice_id AND cells.figure = grid.figure`;
