import { getContext } from 'svelte';
import type { ChartProps, ChartSpec } from '#charts/chart-spec.ts';
import type { ChartId } from '#view/chart-ids.ts';

const KEY = Symbol('width');

/** A context in which charts are drawn at this width instead of their own two. */
export function drawnAt(width: number): Map<symbol, number> {
  return new Map([[KEY, width]]);
}

export function widthHere(): number | undefined {
  return getContext<number | undefined>(KEY);
}

/** A chart as the page shows it now. */
export interface ChartOnPage {
  readonly chart: ChartSpec;
  readonly props: () => Omit<ChartProps, 'width'>;
  readonly contexts: ReadonlyMap<unknown, unknown>;
}

/** The charts of the page, for the code that takes pictures. */
export const ON_PAGE = new Map<ChartId, ChartOnPage>();
