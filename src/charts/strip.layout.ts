import { tenth } from '#charts/parts/place.ts';
import { linear } from '#charts/parts/scale.ts';
import type { StandingRow } from '#queries/standing.ts';

export const STRIP = { width: 320, height: 28 } as const;

/** Where each value stands on a strip from nought to the largest. */
export function strip(row: StandingRow) {
  const zones = numbers(row.zone_values);
  const context = numbers(row.context_values);
  const most = Math.max(1, ...zones, ...context);
  const x = linear([0, most], [4, STRIP.width - 4]);
  const at = (value: number) => tenth(x(value));
  return { zones: zones.map(at), context: context.map(at), own: at(row.value), median: at(row.median), most };
}

function numbers(values: string | null): number[] {
  return values === null ? [] : values.split(' ').map(Number);
}
