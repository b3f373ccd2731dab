import type { Fact } from '#extraction/record.ts';
import type { GoldFact } from './gold.ts';

export interface MatchedPair {
  readonly gold: GoldFact;
  readonly found: Fact;
}

/** Figures found, missed and invented. */
export interface Matching {
  readonly hits: readonly MatchedPair[];
  readonly misses: readonly GoldFact[];
  readonly inventions: readonly Fact[];
}

/**
 * Pairs each gold figure with at most one found figure of the same code, value or date, and scope, preferring the same
 * quote, then any code that the label allows. Unit, state, quote and the like are scored on the pairs.
 */
export function matchFacts(golds: readonly GoldFact[], founds: readonly Fact[]): Matching {
  const free = new Set(founds);
  const hits = new Map<GoldFact, Fact>();
  for (const isAlike of [sameQuote, sameCode, () => true]) {
    for (const gold of golds) {
      if (hits.has(gold)) continue;
      const found = [...free].find((candidate) => isSameFigure(gold, candidate) && isAlike(gold, candidate));
      if (!found) continue;
      hits.set(gold, found);
      free.delete(found);
    }
  }
  return {
    hits: [...hits].map(([gold, found]) => ({ gold, found })),
    misses: golds.filter((gold) => !hits.has(gold)),
    inventions: [...free],
  };
}

function isSameFigure(gold: GoldFact, found: Fact): boolean {
  return (
    (sameCode(gold, found) || gold.also?.includes(found.indicator) === true) &&
    gold.scope === found.scope &&
    gold.date === found.date &&
    sameNumber(gold.value, found.value)
  );
}

function sameNumber(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) < 0.005;
}

function sameQuote(gold: GoldFact, found: Fact): boolean {
  return sameCode(gold, found) && gold.quote === found.quote;
}

function sameCode(gold: GoldFact, found: Fact): boolean {
  return gold.indicator === found.indicator;
}
