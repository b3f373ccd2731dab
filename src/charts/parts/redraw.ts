import { getContext } from 'svelte';
import type { ChartProps, ChartSpec } from '#charts/chart-spec.ts';
import type { ChartId } from '#view/chart-ids.ts';

const KEY = Symbol('width');

/** The context in which charts are drawn at a width beside their own two. */
export function drawnAt(width: number): Map<symbol, number> {
  return new Map([[KEY, width]]);
}

export function widthHere(): number | undefined {
  return getContext<number | undefined>(KEY);
}

/** A chart of the page as it is drawn now. */
export interface ChartOnPage {
  readonly chart: ChartSpec;
  readonly props: () => Omit<ChartProps, 'width'>;
  readonly contexts: ReadonlyMap<unknown, unknown>;
}

/** For whoever takes a picture of a chart. */
export const ON_PAGE = new Map<ChartId, ChartOnPage>();
