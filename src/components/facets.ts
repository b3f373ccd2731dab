import type { Filter } from '#queries/filter.ts';
import type { ZoneRow } from '#queries/zones.ts';
import type { Facet, Known } from '#components/view.ts';

export interface FacetValue {
  readonly value: string;
  /** Notices that would be shown with this value, the other facets as picked. */
  readonly count: number;
  readonly picked: boolean;
}

const FACETS = ['zone', 'level', 'kind', 'year'] as const;

/** The values of one facet, each with its count. A facet never narrows itself. */
export function facetValues(zones: readonly ZoneRow[], filter: Filter, facet: Facet): FacetValue[] {
  const others = zones.filter((zone) =>
    FACETS.every((other) => other === facet || passes(zone, filter, other)),
  );
  const picked = pickedIn(filter, facet);
  return [...known(zones)[facet]].map((value) => ({
    value,
    count: others.filter((zone) => valueOf(zone, facet) === value).length,
    picked: picked.includes(value),
  }));
}

/** notice_ids of the zones that pass. */
export function matching(zones: readonly ZoneRow[], filter: Filter): ReadonlySet<string> {
  const passing = zones.filter((zone) => FACETS.every((facet) => passes(zone, filter, facet)));
  return new Set(passing.map((zone) => zone.notice_id));
}

/** What a link may name. */
export function known(zones: readonly ZoneRow[]): Known {
  const values = (facet: Facet) => new Set(zones.flatMap((zone) => valueOf(zone, facet) ?? []));
  return {
    zone: values('zone'),
    level: values('level'),
    kind: new Set([...values('kind')].sort()),
    year: new Set([...values('year')].sort()),
  };
}

/** The filter with one value put in or taken out. */
export function toggle(filter: Filter, facet: Facet, value: string): Filter {
  const flip = (values: readonly string[]) =>
    values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  switch (facet) {
    case 'zone':
      return { ...filter, zones: flip(filter.zones) };
    case 'level':
      return { ...filter, levels: flip(filter.levels) };
    case 'kind':
      return { ...filter, kinds: flip(filter.kinds) };
    case 'year':
      return { ...filter, years: flip(filter.years.map(String)).map(Number) };
    default:
      return facet satisfies never;
  }
}

export function countPicked({ zones, levels, kinds, years }: Filter): number {
  return zones.length + levels.length + kinds.length + years.length;
}

function passes(zone: ZoneRow, filter: Filter, facet: Facet): boolean {
  const picked = pickedIn(filter, facet);
  const value = valueOf(zone, facet);
  return picked.length === 0 || (value !== undefined && picked.includes(value));
}

function pickedIn(filter: Filter, facet: Facet): readonly string[] {
  const lists = {
    zone: filter.zones,
    level: filter.levels,
    kind: filter.kinds,
    year: filter.years.map(String),
  };
  return lists[facet];
}

function valueOf(zone: ZoneRow, facet: Facet): string | undefined {
  const values = { zone: zone.notice_id, level: zone.level, kind: zone.kind, year: zone.year?.toString() };
  return values[facet];
}
