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
  const sums: { readonly code: string; score: number }[] = [];
  for (const { hits, factor } of places) {
    const seen = hits.length > 1 ? new Set<Cue>() : null;
    for (const { cue } of hits) {
      if (seen?.has(cue)) continue;
      seen?.add(cue);
      const sum = sums.find(({ code }) => code === cue.code);
      if (sum) sum.score += cue.weight * factor;
      else sums.push({ code: cue.code, score: cue.weight * factor });
    }
  }
  return sums.sort((a, b) => b.score - a.score);
}
