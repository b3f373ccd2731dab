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
  return and(
    FACETS.filter(({ id }) => filter[id].length > 0).map((facet) => {
      const clause = has(facet, filter[facet.id]);
      return facet.context ? clause : sql`zones.origin = 'context' OR ${clause}`;
    }),
  );
}

function has(facet: Facet, values: readonly string[]): Sql {
  const { id, column, many } = facet;
  const bound = facet.numeric ? values.map(Number) : values;
  if (!many) return isIn(verbatim(`zones.${column}`), bound);
  return sql`zones.notice_id IN (SELECT notice_id FROM ${verbatim(many)} WHERE ${isIn(verbatim(id), bound)})`;
}
