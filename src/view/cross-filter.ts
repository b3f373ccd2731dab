import { getContext, setContext } from 'svelte';
import type { ChartFacetId, FacetColumns } from '#queries/facet-table.ts';
import type { Origin } from '#queries/origin.ts';

/** A row with what is known of its notice's facets. */
export interface FilteredRow extends Partial<FacetColumns> {
  readonly notice_id: string;
  readonly origin?: Origin;
}

/** Picking a value in one chart narrows the others and marks the value in the chart itself. */
export interface CrossFilter {
  /** Whether picking the value would narrow anything. */
  offers(facet: ChartFacetId, value: string): boolean;
  /** Whether the value is picked in this chart. */
  isPicked(facet: ChartFacetId, value: string): boolean;
  /** Whether the row is faded because another value is picked in this chart. */
  isDimmed(row: FilteredRow): boolean;
  /** What picking the value does, in words. */
  words(facet: ChartFacetId, value: string): string;
  /** Picks or clears a value; `facet` comes from the drawing and may be any text. */
  press(facet: string, value: string): void;
}

const KEY = Symbol('crossFilter');

export function setCrossFilter(crossFilter: CrossFilter): void {
  setContext(KEY, crossFilter);
}

/** Undefined if the chart is not part of an explorer page. */
export function crossFilterHere(): CrossFilter | undefined {
  return getContext<CrossFilter | undefined>(KEY);
}
