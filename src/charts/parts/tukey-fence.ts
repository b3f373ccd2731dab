import { ascending, max, quantileSorted } from 'd3-array';

/** With fewer values, outliers are as informative as the rest. */
const ENOUGH = 20;

interface Placed {
  readonly value: number;
  /** Must stay inside, however far out it is. */
  readonly kept: boolean;
}

/**
 * The end of an axis: the largest value, unless it is more than three interquartile ranges above the upper quartile.
 * Values beyond are drawn at the edge with their number, so that the others stay legible.
 */
export function tukeyFence(values: readonly Placed[]): number {
  const all = values.map(({ value }) => value).toSorted(ascending);
  const most = all.at(-1) ?? 1;
  if (all.length < ENOUGH) return most;
  const [lower = 0, upper = most] = [quantileSorted(all, 0.25), quantileSorted(all, 0.75)];
  const edge = upper + 3 * (upper - lower);
  return max(values, ({ value, kept }) => (kept || value <= edge ? value : 0)) ?? most;
}
