import { getContext, setContext } from 'svelte';
import type { ChartFacetId, FacetColumns } from '#queries/facet-table.ts';
import type { Origin } from '#queries/origin.ts';

/** What a row can tell of its notice. */
export interface Noticed extends Partial<FacetColumns> {
  readonly notice_id: string;
  readonly origin?: Origin;
}

/** How a chart leads to the others: what is picked in it narrows them, and is marked in itself. */
export interface Linking {
  /** Whether a press on the value would narrow anything. */
  offers(facet: ChartFacetId, value: string): boolean;
  /** Picked in this chart. */
  isPicked(facet: ChartFacetId, value: string): boolean;
  /** Stands back because something else is picked in this chart. */
  isDimmed(row: Noticed): boolean;
  /** What a press does, in words. */
  words(facet: ChartFacetId, value: string): string;
  /** With the facet as the drawing names it. */
  press(facet: string, value: string): void;
}

const KEY = Symbol('linking');

export function setLinking(linking: Linking): void {
  setContext(KEY, linking);
}

/** Nothing where a chart stands alone. */
export function linkingHere(): Linking | undefined {
  return getContext<Linking | undefined>(KEY);
}
