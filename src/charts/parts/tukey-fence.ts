import { ascending, max, quantileSorted } from 'd3-array';

/** Below this many, the ends are as telling as the middle. */
const ENOUGH = 20;

interface Placed {
  readonly value: number;
  /** Has to be inside, however far away it lies. */
  readonly kept: boolean;
}

/**
 * How far an axis has to reach: to the largest value, unless that lies more than three times the middle half beyond it;
 * such are drawn at the edge, with their number, so that the others can be told apart.
 */
export function tukeyFence(values: readonly Placed[]): number {
  const all = values.map(({ value }) => value).toSorted(ascending);
  const most = all.at(-1) ?? 1;
  if (all.length < ENOUGH) return most;
  const [lower = 0, upper = most] = [quantileSorted(all, 0.25), quantileSorted(all, 0.75)];
  const edge = upper + 3 * (upper - lower);
  return max(values, ({ value, kept }) => (kept || value <= edge ? value : 0)) ?? most;
}
