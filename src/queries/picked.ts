import { and, isIn, sql, verbatim, type Sql } from '#database/sql.ts';
import { FACETS, type Facet } from '#queries/facet-table.ts';
import type { Filter } from '#queries/filter.ts';

/** All notices under the name that the clause below needs. */
export const NOTICES = sql`all_notices AS zones`;

/**
 * The clause for what is picked, over the view zones or over all notices. Notices of the context set pass the facets that are
 * known of zones alone.
 */
export function picked(filter: Filter): Sql {
  return {
    ...clauseOf(filter),
    reusable: sql`zones.notice_id IN (SELECT notice_id FROM (SELECT * FROM all_notices LIMIT ${EVERY}) AS zones WHERE ${inAny(filter)})`,
  };
}

/** What a query joins, and the clause that must stand with it. */
interface Join {
  readonly zones: Sql;
  readonly isPicked: Sql;
}

/**
 * The same for a query that joins the view zones. In the text for all picks the zones are narrowed before the join: the engine
 * would join all of them and cast out those not picked at the end.
 */
export function joinPicked(filter: Filter): Join {
  const narrowed = sql`(SELECT * FROM (SELECT * FROM zones LIMIT ${EVERY}) AS zones WHERE ${inAny(filter)}) AS zones`;
  return {
    zones: { ...sql`zones`, reusable: narrowed },
    isPicked: { ...clauseOf(filter), reusable: sql`TRUE` },
  };
}

/** The clause of the facets in which something is picked. */
function clauseOf(filter: Filter): Sql {
  const some = FACETS.filter(({ id }) => filter[id].length > 0);
  return and(some.map((facet) => pickedIn(facet, filter[facet.id])));
}

/** The same for any values: the clause of all facets. */
const inAny = (filter: Filter): Sql => and(FACETS.map((facet) => pickedInAny(facet, filter[facet.id])));

/** A limit that cuts nothing off: a bound value that reached the scan of a table would have the statement planned again. */
const EVERY = verbatim('1_000_000_000');

/** The clause of one facet. TRUE if nothing is picked in it. */
export function pickedOf(facet: Facet, values: readonly string[]): Sql {
  const short = values.length === 0 ? sql`TRUE` : pickedIn(facet, values);
  return { ...short, reusable: pickedInAny(facet, values) };
}

function pickedIn(facet: Facet, values: readonly string[]): Sql {
  return facet.context ? has(facet, values) : sql`zones.origin = 'context' OR ${has(facet, values)}`;
}

/** Stands between picked values, which never hold it. */
const SEPARATOR = '\u001F';

/** The same for any values, also none: they are bound as one text. */
function pickedInAny({ column, many, context }: Facet, values: readonly string[]): Sql {
  const bound = values.join(SEPARATOR);
  const isPicked = sql`string_split(${bound}, ${SEPARATOR})`;
  const value = verbatim(`zones.${column}`);
  const clause = many
    ? sql`list_has_any(${isPicked}, string_split(${value}, ' '))`
    : sql`list_contains(${isPicked}, ${value}::VARCHAR)`;
  return sql`CASE WHEN ${bound} = '' ${context ? sql`` : sql`OR zones.origin = 'context'`} THEN TRUE ELSE ${clause} END`;
}

function has(facet: Facet, values: readonly string[]): Sql {
  const { id, column, many } = facet;
  const bound = facet.numeric ? values.map(Number) : values;
  if (!many) return isIn(verbatim(`zones.${column}`), bound);
  return sql`zones.notice_id IN (SELECT notice_id FROM ${verbatim(many)} WHERE ${isIn(verbatim(id), bound)})`;
}
