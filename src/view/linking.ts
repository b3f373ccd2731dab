import { getContext, setContext } from 'svelte';
import type { Origin } from '#queries/origin.ts';

export type PickFacet = 'zone' | 'level' | 'kind' | 'year';

/** What a row can tell of its notice. */
export interface Noticed {
  readonly notice_id: string;
  readonly origin?: Origin;
  readonly level?: string;
  readonly kind?: string;
  readonly year?: number | null;
}

/** How a chart leads to the others: what is picked in it narrows them, and is marked in itself. */
export interface Linking {
  /** Whether a press on the value would narrow anything. */
  offers(facet: PickFacet, value: string): boolean;
  /** Picked in this chart. */
  isPicked(facet: PickFacet, value: string): boolean;
  /** Stands back because something else is picked in this chart. */
  isDimmed(row: Noticed): boolean;
  /** What a press does, in words. */
  words(facet: PickFacet, value: string): string;
  press(facet: PickFacet, value: string): void;
}

const KEY = Symbol('linking');

export function setLinking(linking: Linking): void {
  setContext(KEY, linking);
}

/** Nothing where a chart stands alone. */
export function linkingHere(): Linking | undefined {
  return getContext<Linking | undefined>(KEY);
}
