import type { Known } from '#view/view.ts';
import { FACETS, type FacetColumns } from '#queries/facet-table.ts';
import type { FacetRow } from '#queries/facets.ts';
import { EVERYTHING, perFacet, type Filter } from '#queries/filter.ts';
import type { ZoneRow } from '#queries/zones.ts';

/** What a link may name. */
export function known(rows: readonly FacetRow[]): Known {
  const values = perFacet(
    (id) => new Set(rows.filter(({ facet }) => facet === id).map(({ value }) => value)),
  );
  return total(rows, EVERYTHING) > values.zone.size ? { ...values, zone: { has: () => true } } : values;
}

export function isPicked(filter: Filter, { facet, value }: FacetRow): boolean {
  return filter[facet].includes(value);
}

/** The filter with one value put in or taken out. */
export function toggle(filter: Filter, { facet, value }: FacetRow): Filter {
  const picked = filter[facet];
  const next = picked.includes(value) ? picked.filter((other) => other !== value) : [...picked, value];
  return { ...filter, [facet]: next };
}

export function countPicked(filter: Filter): number {
  return Object.values(filter).reduce((sum, values) => sum + values.length, 0);
}

/** Whether a row passes the filter of these facets. */
export function passes(row: Partial<FacetColumns>, filter: Filter, facets = FACETS): boolean {
  return facets.every((facet) => filter[facet.id].length === 0 || hasOneOf(row, facet, filter[facet.id]));
}

/** notice_ids of the zones that pass. */
export function matching(zones: readonly ZoneRow[], filter: Filter): ReadonlySet<string> {
  return new Set(zones.filter((zone) => passes(zone, filter)).map(({ notice_id }) => notice_id));
}

/** Whether a row has a value of a facet. */
export function isOf(
  row: Partial<FacetColumns>,
  { facet, value }: Pick<FacetRow, 'facet' | 'value'>,
): boolean {
  return passes(row, { ...EVERYTHING, [facet]: [value] });
}

/**
 * How many notices a filter keeps, drawn or not: every notice has a kind, so those of the kinds that are picked are all.
 */
export function total(facets: readonly FacetRow[], { kind }: Filter): number {
  return facets
    .filter(({ facet, value }) => facet === 'kind' && (kind.length === 0 || kind.includes(value)))
    .reduce((sum, { count }) => sum + count, 0);
}

function hasOneOf(
  row: Partial<FacetColumns>,
  { column, many }: (typeof FACETS)[number],
  picked: readonly string[],
): boolean {
  const value = row[column];
  if (value === null || value === undefined) return false;
  const values = many ? String(value).split(' ') : [String(value)];
  return values.some((one) => picked.includes(one));
}
