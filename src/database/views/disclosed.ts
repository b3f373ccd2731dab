import { EXPECTED_FIGURES } from '#extraction/vocabulary/expected-figures.ts';
import { STATE_OF_CELL } from './state-of-cell.ts';

/** The figure with the sign of its bound. Money of ten thousand yuan or more is shown in 万元. */
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

/** The best state among its facts: number over zero, zero over a sanction without a number, full date over month. */
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

/** What is shown in a cell: facts with a figure that are not parts of a total in it. Equal figures of different facts stay apart. */
const IN_CELL = 'FILTER (WHERE shown IS NOT NULL AND NOT inside)';
const KINDS = `count(DISTINCT indicator) ${IN_CELL}`;

function joined(column: string): string {
  return `string_agg(${column}, ' · ' ORDER BY "start", fact_id) ${IN_CELL}`;
}

/** A label without its brackets. */
function short(column: string): string {
  return `trim(regexp_replace(${column}, ' ?\\([^)]*\\)', '', 'g'))`;
}

const ROWS = EXPECTED_FIGURES.map(
  ({ figure, block, label_zh, label_en }, at) =>
    `(${[String(at + 1), ...[figure, block, label_zh, label_en].map(quoted)].join(', ')})`,
).join(', ');

/** The figures a notice could be expected to print: one row each, in their order. */
export const FIGURES = `SELECT * FROM (VALUES ${ROWS}) AS figures(place, figure, block, label_zh, label_en)`;

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * What each notice states of them: one row per notice and figure with at least one fact. An overall figure is preferred to
 * one inside an item ('notice' sorts after 'item', hence max), and items are searched only for figures that may concern
 * single persons or sums. Parts of a total are not shown beside it. Figures of several indicators have their labels, in
 * the same order.
 */
export const CELLS = `
  WITH stated AS (
    SELECT
      notice_id, figure, indicator, fact_label_zh, fact_label_en, scope, fact_id, state, value, date, part_of, "start",
      ${SHOWN} AS shown
    FROM all_facts
    JOIN (
      SELECT
        code, in_items, unnest(string_split(figures, ';')) AS figure,
        ${short('label_zh')} AS fact_label_zh, ${short('label_en')} AS fact_label_en
      FROM indicators
    ) ON code = indicator
    WHERE scope = 'notice' OR in_items
    QUALIFY scope = max(scope) OVER (PARTITION BY notice_id, figure)
  ), placed AS (
    SELECT stated.*, total.fact_id IS NOT NULL AS inside
    FROM stated
    LEFT JOIN stated AS total ON total.fact_id = stated.part_of AND total.figure = stated.figure
  )
  SELECT
    notice_id, figure, max(scope) AS scope,
    ${STATE} AS stated_as,
    ${joined('shown')} AS shown,
    CASE WHEN ${KINDS} > 1 THEN ${joined('fact_label_zh')} END AS labels_zh,
    CASE WHEN ${KINDS} > 1 THEN ${joined('fact_label_en')} END AS labels_en,
    string_agg(fact_id, ' ' ORDER BY "start", fact_id) AS fact_ids
  FROM placed
  GROUP BY notice_id, figure`;

/** Which figures each notice states: one row per notice and figure, stated or not. */
export const DISCLOSED = `
  SELECT
    notice_id, place, figure, label_zh, label_en, block, ${STATE_OF_CELL} AS state,
    shown, labels_zh, labels_en, fact_ids, scope
  FROM all_notices
  CROSS JOIN figures
  LEFT JOIN cells USING (notice_id, figure)`;
