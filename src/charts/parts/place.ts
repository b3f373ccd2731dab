/** Rounds to a tenth of a unit: more digits are not visible and make pages larger. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Moves centred labels apart in their order, with one pass in each direction. */
export function spread(
  labels: readonly { readonly x: number; readonly width: number }[],
  gap: number,
  min: number,
  max: number,
): number[] {
  const order = labels.map((_, i) => i).sort((a, b) => (labels[a]?.x ?? 0) - (labels[b]?.x ?? 0));
  const placed = labels.map(({ x }) => x);
  const half = (i: number) => (labels[i]?.width ?? 0) / 2;
  let edge = min;
  for (const i of order) {
    placed[i] = Math.max(placed[i] ?? 0, edge + half(i));
    edge = (placed[i] ?? 0) + half(i) + gap;
  }
  edge = max;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i] ?? 0, edge - half(i));
    edge = (placed[i] ?? 0) - half(i) - gap;
  }
  return placed.map(tenth);
}

/** For each interval, the lowest lane in which it touches no earlier one. */
export function lanes(intervals: readonly (readonly [number, number])[], gap: number): number[] {
  const taken: (readonly [number, number])[][] = [];
  return intervals.map(([from, to]) => {
    let lane = 0;
    while (taken[lane]?.some(([a, b]) => from < b + gap && to > a - gap)) lane += 1;
    (taken[lane] ??= []).push([from, to]);
    return lane;
  });
}

/**
 * Stacks overlapping dots above and below the middle line, the first ones nearest to it. d3-force would also move them along
 * the axis, away from their values.
 */
export function dodge(dots: readonly { readonly x: number; readonly r: number }[]): number[] {
  const placed: { x: number; y: number; r: number }[] = [];
  for (const { x, r } of dots) {
    const near = placed.filter((other) => Math.abs(other.x - x) < other.r + r);
    const tries = [0, ...near.flatMap((other) => touching(other, x, r))].sort(
      (a, b) => Math.abs(a) - Math.abs(b),
    );
    const y = tries.find((at) => near.every((o) => Math.hypot(o.x - x, o.y - at) >= o.r + r - 1e-6)) ?? 0;
    placed.push({ x, y, r });
  }
  return placed.map(({ y }) => tenth(y));
}

function touching(other: { x: number; y: number; r: number }, x: number, r: number): number[] {
  const rise = Math.sqrt(Math.max(0, (other.r + r) ** 2 - (other.x - x) ** 2));
  return [other.y + rise, other.y - rise];
}

/** Wraps boxes of given widths into lines, like words in a paragraph. */
export function flow(widths: readonly number[], width: number, gap: number): { x: number; line: number }[] {
  let x = 0;
  let line = 0;
  return widths.map((own) => {
    if (x > 0 && x + own > width) {
      x = 0;
      line += 1;
    }
    const place = { x: tenth(x), line };
    x += own + gap;
    return place;
  });
}
