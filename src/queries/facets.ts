import { and, joined, sql, verbatim, type Query, type Sql } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import { FACETS, type Facet, type FacetId } from '#queries/facet-table.ts';
import type { Filter } from '#queries/filter.ts';
import { NOTICES, pickedOf } from '#queries/picked.ts';
import { MOST_ZONES } from '#queries/zones.ts';

/** A value that can be picked, and how many notices it keeps given the picks of the other facets. */
export interface FacetRow {
  readonly facet: FacetId;
  /** A notice_id, a code or a year, as text. */
  readonly value: string;
  readonly label_zh: string;
  readonly label_en: string;
  /** Notices of zones, and of the context set where the facet is known of them. */
  readonly count: number;
  /** Zones alone. */
  readonly zones: number;
}

/**
 * What can be picked on the filter bar? A facet never narrows itself, or its other values would vanish when one is picked.
 * If there are many zones, only the latest that pass the other facets are offered by name.
 */
export function facets(filter: Filter): Query<FacetRow> {
  const passes = FACETS.map((facet) => sql`(${pickedOf(facet, filter[facet.id])}) AS ${passesOf(facet)}`);
  const values = FACETS.filter(({ bar }) => bar).map((facet) =>
    facet.id === 'zone' ? lastZones(facet) : valuesOf(facet),
  );
  return sql`
    WITH notices_picked AS MATERIALIZED (
      SELECT ${COLUMNS}, origin, zone_zh, zone_en, feedback, ${joined(passes, ', ')}
      FROM ${NOTICES}
    )
    SELECT facet, value, label_zh, label_en, count, zones
    FROM (${joined(values, ' UNION ALL ')})
    ORDER BY facet, place, value`;
}

const COLUMNS = verbatim(FACETS.map(({ column }) => column).join(', '));

const passesOf = ({ id }: Facet) => verbatim(`passes_${id}`);

/** The notice passes what is picked in all facets but this. */
function passesOthers(facet: Facet): Sql {
  return and(FACETS.filter(({ id }) => id !== facet.id).map(passesOf));
}

function valuesOf(facet: Facet): Sql {
  const { id, column, many, codes, numeric } = facet;
  // Each row joins its values by spaces: to split them is cheaper than to join the view of them all.
  const value = many ? sql`unnest(string_split(${verbatim(column)}, ' '))` : verbatim(column);
  const { zh, en, place } = codes ? LISTED : { ...PLAIN, place: numeric ? sql`value::INTEGER` : sql`0` };
  return sql`
    SELECT ${id}::VARCHAR AS facet, value, ${zh} AS label_zh, ${en} AS label_en, ${place} AS place, count, zones
    FROM (
      SELECT
        value::VARCHAR AS value,
        (count(*) FILTER (WHERE passes))::INTEGER AS count,
        (count(*) FILTER (WHERE origin <> 'context' AND passes))::INTEGER AS zones
      FROM (SELECT ${value} AS value, origin, ${passesOthers(facet)} AS passes FROM notices_picked)
      GROUP BY 1
    )
    ${codes ? sql`LEFT JOIN ${verbatim(codes)} ON code = value` : sql``}
    WHERE value IS NOT NULL`;
}

/** Values named by a code list, which may lack the code for unknown. */
const LISTED = {
  zh: sql`coalesce(${chinese(sql`label_zh`)}, '未知')`,
  en: sql`coalesce(label_en, 'unknown')`,
  place: sql`coalesce(rank, 99)`,
};

/** Values that are their own names. */
const PLAIN = { zh: sql`value`, en: sql`value` };

function lastZones(facet: Facet): Sql {
  // A clause on NULL is NULL, which must count as FALSE.
  const isKept = sql`coalesce(${passesOthers(facet)}, FALSE)`;
  return sql`
    SELECT 'zone' AS facet, notice_id AS value, zone_zh AS label_zh, zone_en AS label_en, 0 AS place, ${isKept}::INTEGER AS count,
      ${isKept}::INTEGER AS zones
    FROM (
      SELECT * FROM notices_picked
      WHERE origin <> 'context'
      ORDER BY ${isKept} DESC, (origin = 'own') DESC, feedback DESC NULLS FIRST, notice_id DESC
      LIMIT ${verbatim(String(MOST_ZONES))}
    )`;
}
