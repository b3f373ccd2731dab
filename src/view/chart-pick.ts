import { CHART_IDS } from '#view/chart-ids.ts';
import { FACETS, type ChartFacetId } from '#queries/facet-table.ts';
import type { Filter } from '#queries/filter.ts';

/** A value picked in a chart: it narrows every other chart, never its own. A pick in the evidence narrows all. */
export interface ChartPick {
  /** The chart it was picked in, or `evidence`. */
  readonly from: string;
  readonly facet: ChartFacetId;
  readonly value: string;
}

/** Where a pick can come from. */
export const PICK_SOURCES: ReadonlySet<string> = new Set([...CHART_IDS, 'evidence']);

export function isChartFacet(text: string): text is ChartFacetId {
  return FACETS.some(({ id, inCharts }) => inCharts && id === text);
}

/** Whether the filter allows the picked value. */
export function isWithin(filter: Filter, { facet, value }: ChartPick): boolean {
  return filter[facet].length === 0 || filter[facet].includes(value);
}

/** The filter for the charts that a pick narrows. */
export function withPick(filter: Filter, pick: ChartPick | null): Filter {
  return pick ? { ...filter, [pick.facet]: [pick.value] } : filter;
}

/** The pick after pressing a value; pressing the same value again clears it. */
export function pressed(now: ChartPick | null, next: ChartPick): ChartPick | null {
  const isSame = now?.from === next.from && now.facet === next.facet && now.value === next.value;
  return isSame ? null : next;
}
