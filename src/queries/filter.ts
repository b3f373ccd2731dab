import { FACETS, type FacetId } from '#queries/facet-table.ts';

/** The picked values by facet. An empty list means all. */
export type Filter = Readonly<Record<FacetId, readonly string[]>>;

/** Marked pure, so that scripts without a filter drop the table of facets. */
export const EVERYTHING: Filter = /* @__PURE__ */ perFacet(() => []);

/** A record with a value for each facet. */
export function perFacet<Value>(
  valueOf: (id: FacetId, facet: (typeof FACETS)[number]) => Value,
): Readonly<Record<FacetId, Value>> {
  return Object.fromEntries(FACETS.map((facet) => [facet.id, valueOf(facet.id, facet)])) as Record<
    FacetId,
    Value
  >;
}
