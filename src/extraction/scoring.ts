import type { Cue } from './cues.ts';
import type { Hit } from './cue-map.ts';

export interface CueScore {
  readonly code: string;
  readonly score: number;
}

/** The cues found in one place, and how much they count there. */
interface Place {
  readonly hits: readonly Hit[];
  readonly factor: number;
}

/** Up to this many cues are compared with each other; more are kept in a set. */
const FEW = 24;

/** Adds up the cues of each place by code, a cue once per place; the highest first, ties by first occurrence. */
export function tally(...places: readonly Place[]): CueScore[] {
  const sums: { readonly code: string; score: number }[] = [];
  for (const { hits, factor } of places) {
    const seen = hits.length > FEW ? new Set<Cue>() : null;
    for (let i = 0; i < hits.length; i += 1) {
      const cue = hits[i]?.cue;
      if (!cue || (seen ? seen.has(cue) : isRepeated(hits, i))) continue;
      seen?.add(cue);
      let at = 0;
      while (at < sums.length && sums[at]?.code !== cue.code) at += 1;
      const sum = sums[at];
      if (sum) sum.score += cue.weight * factor;
      else sums.push({ code: cue.code, score: cue.weight * factor });
    }
  }
  return ranked(sums);
}

/** Sorts a short list in place, ties in their order. */
function ranked<Scored extends { readonly score: number }>(sums: Scored[]): Scored[] {
  for (let i = 1; i < sums.length; i += 1) {
    const sum = sums[i];
    let at = i;
    for (; sum && at > 0 && (sums[at - 1]?.score ?? 0) < sum.score; at -= 1)
      sums[at] = sums[at - 1] as Scored;
    if (sum) sums[at] = sum;
  }
  return sums;
}

/** Whether the same cue is among the hits before this one. */
function isRepeated(hits: readonly Hit[], at: number): boolean {
  const cue = hits[at]?.cue;
  for (let i = 0; i < at; i += 1) if (hits[i]?.cue === cue) return true;
  return false;
}
