import { tenth } from '#charts/parts/place.ts';
import { linear } from '#charts/parts/scale.ts';
import { figureState } from '#view/figure-state.ts';
import type { PeerRankRow } from '#queries/peer-rank.ts';

export const STRIP = { width: 320, height: 28 } as const;

/** The position of each value on a strip from 0 to the largest; null if there are too few to draw. */
export function strip(row: PeerRankRow) {
  const { median, value } = row;
  if (median === null) return null;
  const stated = numbers(row.stated_values);
  const inferred = numbers(row.inferred_values);
  const most = Math.max(1, value, ...stated, ...inferred);
  const x = linear([0, most], [6, STRIP.width - 6]);
  const at = (value: number) => tenth(x(value));
  return {
    stated: stated.map(at),
    inferred: inferred.map(at),
    own: at(value),
    state: figureState(row.state, value),
    median: at(median),
    most,
  };
}

function numbers(values: string | null): number[] {
  return values === null ? [] : values.split(' ').map(Number);
}
