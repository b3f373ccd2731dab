import type { Known } from '#view/view.ts';
import type { FacetRow } from '#queries/facets.ts';
import { EVERYTHING, type Filter } from '#queries/filter.ts';
import type { ZoneRow } from '#queries/zones.ts';

export type Facet = FacetRow['facet'];

/** What a link may name. */
export function known(rows: readonly FacetRow[]): Known {
  const values = (facet: Facet) =>
    new Set(rows.filter((row) => row.facet === facet).map(({ value }) => value));
  const listed = values('zones');
  return {
    zone: total(rows, EVERYTHING) > listed.size ? { has: () => true } : listed,
    level: values('levels'),
    kind: values('kinds'),
    year: values('years'),
    topic: values('topics'),
  };
}

export function isPicked(filter: Filter, { facet, value }: FacetRow): boolean {
  return filter[facet].some((picked) => String(picked) === value);
}

/** The filter with one value put in or taken out. */
export function toggle(filter: Filter, { facet, value }: FacetRow): Filter {
  if (facet === 'years') return { ...filter, years: flip(filter.years, Number(value)) };
  return { ...filter, [facet]: flip(filter[facet], value) };
}

export function countPicked(filter: Filter): number {
  return Object.values(filter).reduce((sum, values) => sum + values.length, 0);
}

/** notice_ids of the zones that pass. */
export function matching(zones: readonly ZoneRow[], filter: Filter): ReadonlySet<string> {
  const passing = zones.filter(
    ({ notice_id, level, kind, year, topics }) =>
      passes(filter.zones, notice_id) &&
      passes(filter.levels, level) &&
      passes(filter.kinds, kind) &&
      passes(filter.years, year) &&
      (filter.topics.length === 0 || filter.topics.some((topic) => topicsOf(topics).includes(topic))),
  );
  return new Set(passing.map((zone) => zone.notice_id));
}

/** Whether a zone has a value of a facet. */
export function isOf(zone: ZoneRow, { facet, value }: Pick<FacetRow, 'facet' | 'value'>): boolean {
  const only = { ...EVERYTHING, [facet]: [facet === 'years' ? Number(value) : value] };
  return matching([zone], only).size === 1;
}

/**
 * How many notices a filter keeps, drawn or not: every notice has a kind, so those of the kinds that are picked are all.
 */
export function total(facets: readonly FacetRow[], { kinds }: Filter): number {
  return facets
    .filter(({ facet, value }) => facet === 'kinds' && (kinds.length === 0 || kinds.includes(value)))
    .reduce((sum, { count }) => sum + count, 0);
}

function topicsOf(topics: string | null): readonly string[] {
  return topics === null ? [] : topics.split(' ');
}

function passes<Value>(picked: readonly Value[], value: Value | null): boolean {
  return picked.length === 0 || (value !== null && picked.includes(value));
}

function flip<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
