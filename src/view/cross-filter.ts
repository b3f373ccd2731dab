import { getContext, setContext } from 'svelte';
import type { ChartFacetId, FacetColumns } from '#queries/facet-table.ts';
import type { Origin } from '#queries/origin.ts';

/** What a row can tell of its notice. */
export interface FilteredRow extends Partial<FacetColumns> {
  readonly notice_id: string;
  readonly origin?: Origin;
}

/** How a chart leads to the others: what is picked in it narrows them, and is marked in itself. */
export interface CrossFilter {
  /** Whether a press on the value would narrow anything. */
  offers(facet: ChartFacetId, value: string): boolean;
  /** Picked in this chart. */
  isPicked(facet: ChartFacetId, value: string): boolean;
  /** Stands back because something else is picked in this chart. */
  isDimmed(row: FilteredRow): boolean;
  /** What a press does, in words. */
  words(facet: ChartFacetId, value: string): string;
  /** With the facet as the drawing names it. */
  press(facet: string, value: string): void;
}

const KEY = Symbol('crossFilter');

export function setCrossFilter(crossFilter: CrossFilter): void {
  setContext(KEY, crossFilter);
}

/** Nothing where a chart stands alone. */
export function crossFilterHere(): CrossFilter | undefined {
  return getContext<CrossFilter | undefined>(KEY);
}
