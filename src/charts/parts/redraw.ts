import { getContext } from 'svelte';

const KEY = Symbol('width');
const REDRAW = new WeakMap<Element, (width: number | undefined) => void>();

/** The context in which charts are drawn at a width beside their own two. */
export function drawnAt(width: number): Map<symbol, number> {
  return new Map([[KEY, width]]);
}

export function widthHere(): number | undefined {
  return getContext<number | undefined>(KEY);
}

/** Lets a chart be drawn again by whoever takes a picture of it. */
export function redrawable(chart: Element, redraw: (width: number | undefined) => void): void {
  REDRAW.set(chart, redraw);
}

/** Draws a chart of the page at a width, out of sight and with the same rows and picks, for as long as it is read. */
export function withDrawing<T>(
  chart: Element,
  width: number,
  read: (svg: SVGSVGElement) => T,
): T | undefined {
  const redraw = REDRAW.get(chart);
  redraw?.(width);
  const svg = chart.querySelector<SVGSVGElement>('.at-asked svg');
  const told = svg ? read(svg) : undefined;
  redraw?.(undefined);
  return told;
}
