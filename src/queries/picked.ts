import { and, isIn, sql, verbatim, type Sql } from '#database/sql.ts';
import { FACETS, type Facet } from '#queries/facet-table.ts';
import type { Filter } from '#queries/filter.ts';

/** The clause over the view zones for what is picked. */
export function picked(filter: Filter): Sql {
  return clauses(filter, FACETS, (facet, values) =>
    facet.many
      ? ofNotice(sql`zones.notice_id`, facet, values)
      : isIn(verbatim(`zones.${facet.column}`), bound(facet, values)),
  );
}

/** The context set, with an empty level coded as in zones. */
export const CONTEXT = sql`(SELECT * REPLACE (coalesce(level, 'unknown') AS level) FROM context) AS context`;

/** The same clause over the context set. */
export function pickedContext(filter: Filter): Sql {
  const known = FACETS.filter(({ context }) => context);
  return clauses(filter, known, (facet, values) => isIn(verbatim(facet.column), bound(facet, values)));
}

/** The same clause over the view compared, which holds zones and the context set. */
export function pickedCompared(filter: Filter): Sql {
  return clauses(filter, FACETS, (facet, values) =>
    facet.context
      ? isIn(verbatim(facet.column), bound(facet, values))
      : sql`origin = 'context' OR ${ofNotice(sql`notice_id`, facet, values)}`,
  );
}

function clauses<Each extends { readonly id: keyof Filter }>(
  filter: Filter,
  facets: readonly Each[],
  clause: (facet: Each, values: readonly string[]) => Sql,
): Sql {
  return and(
    facets.filter(({ id }) => filter[id].length > 0).map((facet) => clause(facet, filter[facet.id])),
  );
}

/** For rows without a column for the facet. */
function ofNotice(notice: Sql, facet: Facet, values: readonly string[]): Sql {
  if (facet.column === 'notice_id') return isIn(notice, values);
  const value = facet.many ? facet.id : facet.column;
  return sql`${notice} IN (SELECT notice_id FROM ${verbatim(facet.many ?? 'zones')} WHERE ${isIn(verbatim(value), bound(facet, values))})`;
}

function bound({ numeric }: Facet, values: readonly string[]): readonly (string | number)[] {
  return numeric ? values.map(Number) : values;
}
