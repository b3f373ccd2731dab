import { joined, sql, type Query, type Sql } from '#database/sql.ts';
import { FIGURES, type Figure } from '#queries/figures.ts';
import type { Filter } from '#queries/filter.ts';
import type { Origin } from '#queries/origin.ts';
import { picked } from '#queries/picked.ts';

/** Whether a zone's notice prints a figure. One row for every zone × figure. */
export interface DisclosureRow {
  readonly notice_id: string;
  readonly origin: Origin;
  readonly zone_zh: string;
  readonly zone_en: string;
  /** Code of the figure: a date role, an indicator, or a group such as party_sanctions. */
  readonly figure: string;
  readonly label_zh: string;
  readonly label_en: string;
  /** dates | problems | plan | status | output | accountability | money */
  readonly block: string;
  readonly rank: number;
  readonly state: 'stated' | 'zero' | 'inferred' | 'month_only' | 'conflicting' | 'no_number' | 'not_found';
  /** What is printed, short: a number with its unit or an ISO date; null where not found. */
  readonly shown: string | null;
  /** Space-separated; null where not found. */
  readonly fact_ids: string | null;
  /** item: told inside single items only, with no overall figure; null where not found. */
  readonly scope: 'notice' | 'item' | null;
}

/**
 * Which figures does each notice print? An overall figure is taken before one told inside an item, and only what may be
 * told of single persons or sums is looked for in items ('notice' comes after 'item' in the alphabet, hence max). Parts of a
 * total are not shown beside it.
 */
export function disclosure(filter: Filter): Query<DisclosureRow> {
  return sql`
    WITH figures(place, figure, block, label_zh, label_en, code) AS (VALUES ${figureRows()}),
    told AS (
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
      zones.notice_id AS notice_id, origin, zone_zh, zone_en, grid.figure AS figure, label_zh, label_en, block, place AS rank,
      coalesce(state, 'not_found') AS state, shown, fact_ids, scope
    FROM zones
    CROSS JOIN (SELECT DISTINCT place, figure, block, label_zh, label_en FROM figures) AS grid
    LEFT JOIN cells ON cells.notice_id = zones.notice_id AND cells.figure = grid.figure
    WHERE ${picked(filter)}
    ORDER BY zones.feedback, zones.notice_id, place`;
}

/** What is printed, with the sign of its bound. Money from ten thousand yuan on is written in 万元. */
const SHOWN = sql`
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
const STATE = sql`
  CASE
    WHEN bool_or(state = 'conflicting') THEN 'conflicting'
    WHEN bool_or(value <> 0) THEN 'stated'
    WHEN bool_or(value = 0) THEN 'zero'
    WHEN bool_or(length(date) = 10 AND state = 'stated') THEN 'stated'
    WHEN bool_or(length(date) = 10) THEN 'inferred'
    WHEN bool_or(date IS NOT NULL) THEN 'month_only'
    ELSE 'no_number'
  END`;

function figureRows(): Sql {
  return joined(
    FIGURES.flatMap((figure, at) => rowsOf(figure, at + 1)),
    ', ',
  );
}

/** The first row of VALUES gives the types, so every value is cast. */
function rowsOf({ figure, block, label_zh, label_en, codes }: Figure, place: number): Sql[] {
  return codes.map(
    (code) =>
      sql`(${place}::INTEGER, ${figure}::VARCHAR, ${block}::VARCHAR, ${label_zh}::VARCHAR, ${label_en}::VARCHAR, ${code}::VARCHAR)`,
  );
}
