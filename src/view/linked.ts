import type { PickFacet } from '#view/linking.ts';
import { CHART_IDS } from '#view/chart-ids.ts';
import type { Filter } from '#queries/filter.ts';

/** What was picked in a chart: it narrows every other, never its own. A pick in a text narrows all. */
export interface Linked {
  /** The chart it came from. */
  readonly from: string;
  readonly facet: PickFacet;
  readonly value: string;
}

/** Where a pick can come from. */
export const SOURCES: ReadonlySet<string> = new Set([...CHART_IDS, 'evidence']);

const LISTS = { zone: 'zones', level: 'levels', kind: 'kinds', year: 'years' } as const;

/** The list of a filter that a facet of a chart is picked in. */
export function listOf(facet: PickFacet): keyof Filter {
  return LISTS[facet];
}

export function isFacet(text: string): text is PickFacet {
  return text in LISTS;
}

/** Whether the filter leaves anything of what is picked. */
export function isWithin(filter: Filter, { facet, value }: Linked): boolean {
  const listed: readonly (string | number)[] = filter[LISTS[facet]];
  return listed.length === 0 || listed.map(String).includes(value);
}

/** The filter of the charts that a pick narrows. */
export function withLinked(filter: Filter, linked: Linked | null): Filter {
  if (!linked) return filter;
  const { facet, value } = linked;
  return { ...filter, [LISTS[facet]]: [facet === 'year' ? Number(value) : value] };
}

/** The pick after a press on a value: the same value again takes it back. */
export function pressed(now: Linked | null, next: Linked): Linked | null {
  const isSame = now?.from === next.from && now.facet === next.facet && now.value === next.value;
  return isSame ? null : next;
}
