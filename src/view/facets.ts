import type { Known } from '#view/view.ts';
import { FACETS, type FacetColumns } from '#queries/facet-table.ts';
import type { Answers } from '#queries/answers.ts';
import type { FacetRow } from '#queries/facets.ts';
import { EVERYTHING, perFacet, type Filter } from '#queries/filter.ts';
import type { ZoneRow } from '#queries/zones.ts';

/** The values a link may name: those in the filter bar or of any notice. A page without all zones accepts any. */
export function known({ facets, zones, others }: Pick<Answers, 'facets' | 'zones' | 'others'>): Known {
  const isWhole = total(facets, EVERYTHING) <= zones.length;
  return perFacet((id, facet) => {
    if (!isWhole && (id === 'zone' || !facet.bar)) return { has: () => true };
    const listed = facets.filter((row) => row.facet === id).map(({ value }) => value);
    return new Set(facet.bar ? listed : [...zones, ...others].flatMap((one) => valuesIn(one, facet)));
  });
}

export function isPicked(filter: Filter, { facet, value }: FacetRow): boolean {
  return filter[facet].includes(value);
}

/** The filter with one value added or removed. */
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
  return facets.every((facet) => {
    const picked = filter[facet.id];
    return picked.length === 0 || valuesIn(row, facet).some((value) => picked.includes(value));
  });
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
  const asked = FACETS.find(({ id }) => id === facet);
  return asked !== undefined && valuesIn(row, asked).includes(value);
}

/**
 * How many zones a filter keeps, drawn or not: every notice has exactly one kind, so the counts per kind add up.
 */
export function total(facets: readonly FacetRow[], { kind }: Filter): number {
  return facets
    .filter(({ facet, value }) => facet === 'kind' && (kind.length === 0 || kind.includes(value)))
    .reduce((sum, row) => sum + row.zones, 0);
}

function valuesIn(row: Partial<FacetColumns>, { column, many }: (typeof FACETS)[number]): readonly string[] {
  const value = row[column];
  if (value === null || value === undefined) return [];
  return many ? String(value).split(' ') : [String(value)];
}
