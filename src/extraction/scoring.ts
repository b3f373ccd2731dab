import type { Cue } from './cues.ts';
import type { Hit } from './cue-map.ts';

export interface CueScore {
  readonly code: string;
  readonly score: number;
}

/** Adds up the cues of each place by code, a cue once per place; the highest first, ties by first occurrence. */
export function tally(
  ...places: readonly { readonly hits: readonly Hit[]; readonly factor: number }[]
): CueScore[] {
  if (places.every(({ hits }) => hits.length === 0)) return [];
  const sums = new Map<string, number>();
  for (const { hits, factor } of places) {
    const seen = hits.length > 1 ? new Set<Cue>() : null;
    for (const { cue } of hits) {
      if (seen?.has(cue)) continue;
      seen?.add(cue);
      sums.set(cue.code, (sums.get(cue.code) ?? 0) + cue.weight * factor);
    }
  }
  return Array.from(sums, ([code, score]) => ({ code, score })).sort((a, b) => b.score - a.score);
}
