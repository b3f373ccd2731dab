/** A height that is linear in the width of a frame: pixels, plus pixels per hundred of width. */
export type Line = readonly [pixels: number, perHundred: number];

/** A drawing is approximated by the minimum of a few lines, none below the true height. */
export interface DrawingHeight {
  /** The frame width, in pixels, from which it is shown. */
  readonly from: number;
  readonly lines: readonly Line[];
}

/** The height of an embed by the width of its frame: that of its drawings, from the narrowest, which is shown from 0. */
export type FrameHeight = readonly DrawingHeight[];

export interface Point {
  readonly width: number;
  readonly height: number;
}

/** No article is wider than this, so the aspect ratio never makes a frame taller than its chart. */
const WIDEST = 1600;

/** More lines make no visible difference. */
const MOST_LINES = 3;

/** The height that an embed needs in a frame of this width. */
export function heightAt(frame: FrameHeight, width: number): number {
  const shown = frame.findLast(({ from }) => from <= width);
  return Math.ceil(
    Math.min(...(shown?.lines ?? []).map(([pixels, perHundred]) => pixels + (perHundred * width) / 100)),
  );
}

/** Exceeds any height within a fiftieth of a pixel. */
const STEEP = 999_999;
const FIFTIETH = 0.02;

/**
 * The same as CSS, for a frame in a size container, without script. Browsers without container units use the height at a
 * phone's width.
 */
export function frameStyle(frame: FrameHeight): string {
  const each = frame.map(({ from, lines }, i) => {
    const before = from > 0 ? ` - ${STEEP}*max(0px,${from - FIFTIETH}px - 100cqi)` : '';
    const next = frame[i + 1]?.from;
    const after = next === undefined ? '' : ` - ${STEEP}*max(0px,100cqi - ${next - FIFTIETH}px)`;
    return leastStyle(lines) + before + after;
  });
  return `min-height:${heightAt(frame, 360)}px;min-height:max(${each.join(',')});aspect-ratio:${WIDEST}/${heightAt(frame, WIDEST)}`;
}

function leastStyle(lines: readonly Line[]): string {
  return `min(${lines.map(([pixels, perHundred]) => `${pixels}px + ${perHundred}cqi`).join(',')})`;
}

/** The longest edges of the upper hull: lines with no point above them. */
export function linesOver(points: readonly Point[]): Line[] {
  const hull = upperHull(points);
  const edges = hull.slice(1).flatMap((to, i) => {
    const from = hull[i];
    return from ? [{ length: to.width - from.width, line: through(from, to) }] : [];
  });
  const kept = new Set(edges.toSorted((a, b) => b.length - a.length).slice(0, MOST_LINES));
  const lines = edges.filter((edge) => kept.has(edge)).map(({ line }) => line);
  return lines.length > 0 ? lines : hull.map(({ height }) => [Math.ceil(height), 0]);
}

/** Uses the highest of several points at one width. */
function upperHull(points: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of points.toSorted((a, b) => a.width - b.width || a.height - b.height)) {
    if (hull.at(-1)?.width === point.width) hull.pop();
    while (hull.length > 1 && !turnsDown(hull.at(-2), hull.at(-1), point)) hull.pop();
    hull.push(point);
  }
  return hull;
}

function turnsDown(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (!a || !b) return true;
  return (b.width - a.width) * (c.height - a.height) < (c.width - a.width) * (b.height - a.height);
}

/** Rounded so that neither point is above the line. */
function through(from: Point, to: Point): Line {
  const perHundred = Math.round((10_000 * (to.height - from.height)) / (to.width - from.width)) / 100;
  const under = (point: Point) => point.height - (perHundred * point.width) / 100;
  return [Math.ceil(Math.max(under(from), under(to))), perHundred];
}
