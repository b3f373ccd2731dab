import type { Known } from '#components/view.ts';
import type { FacetRow } from '#queries/facets.ts';
import type { Filter } from '#queries/filter.ts';
import type { ZoneRow } from '#queries/zones.ts';

export type Facet = FacetRow['facet'];

/** What a link may name. */
export function known(rows: readonly FacetRow[]): Known {
  const values = (facet: Facet) =>
    new Set(rows.filter((row) => row.facet === facet).map(({ value }) => value));
  return { zone: values('zones'), level: values('levels'), kind: values('kinds'), year: values('years') };
}

export function isPicked(filter: Filter, { facet, value }: FacetRow): boolean {
  return filter[facet].some((picked) => String(picked) === value);
}

/** The filter with one value put in or taken out. */
export function toggle(filter: Filter, { facet, value }: FacetRow): Filter {
  if (facet === 'years') return { ...filter, years: flip(filter.years, Number(value)) };
  return { ...filter, [facet]: flip(filter[facet], value) };
}

export function countPicked({ zones, levels, kinds, years }: Filter): number {
  return zones.length + levels.length + kinds.length + years.length;
}

/** notice_ids of the zones that pass, where no engine can be asked. */
export function matching(zones: readonly ZoneRow[], filter: Filter): ReadonlySet<string> {
  const passing = zones.filter(
    ({ notice_id, level, kind, year }) =>
      passes(filter.zones, notice_id) &&
      passes(filter.levels, level) &&
      passes(filter.kinds, kind) &&
      passes(filter.years, year),
  );
  return new Set(passing.map((zone) => zone.notice_id));
}

function passes<Value>(picked: readonly Value[], value: Value | null): boolean {
  return picked.length === 0 || (value !== null && picked.includes(value));
}

function flip<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
