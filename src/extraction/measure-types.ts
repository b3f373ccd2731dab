import type { Span } from '#text/span.ts';
import { tally, type CueMap, type Hit } from './cues.ts';
import { ends } from './tokens/clauses.ts';

/** A plain cue decides alone, a weak one needs another. */
const ENOUGH = 2;

/** A mere 由于 gives the reason for a promise; only a strong cue shows that the finding is also disputed. */
const BESIDE_A_PROMISE = 3;

interface Reading {
  readonly deeds: readonly Hit[];
  readonly reasons: readonly Hit[];
  readonly promises: readonly Hit[];
  /** Something was done, even if no cue says of what kind. */
  readonly acted: boolean;
}

/**
 * Types of a measure, the likeliest first. A promise beside actions comes last; `pending_commitment` or
 * `explanation_only` is the only type if nothing was done. Never throws.
 */
export function measureTypes(folded: string, cues: CueMap, measure: Span): string[] {
  const { deeds, reasons, promises, acted } = read(folded, cues, measure);
  const done = codesOf(deeds, ENOUGH);
  const pending = codesOf(promises, ENOUGH);
  if (done.length > 0 || acted) return [...done, ...pending];
  return [...codesOf(reasons, pending.length > 0 ? BESIDE_A_PROMISE : ENOUGH), ...pending];
}

function codesOf(hits: readonly Hit[], enough: number): string[] {
  return tally({ hits, factor: 1 }).flatMap(({ code, score }) => (score >= enough ? code : []));
}

function read(folded: string, cues: CueMap, measure: Span): Reading {
  const deeds: (readonly Hit[])[] = [];
  const reasons: (readonly Hit[])[] = [];
  const promises: (readonly Hit[])[] = [];
  let acted = false;
  let promised = false;
  for (const clause of cues.clausesIn(measure)) {
    if (ends(folded.charAt(clause.start - 1), 'statement')) promised = false;
    const promise = cues.within('promise', clause);
    const done = cues.within('done', clause).length > 0;
    promised = promise.length > 0 || (promised && !done);
    promises.push(promise);
    if (promised) continue;
    const given = cues.within('reason', clause);
    reasons.push(given);
    if (given.some(({ cue }) => cue.weight >= ENOUGH)) continue;
    acted ||= done;
    deeds.push(cues.within('deed', clause).filter(({ start }) => !denied(folded, start)));
  }
  return { deeds: deeds.flat(), reasons: reasons.flat(), promises: promises.flat(), acted };
}

/** 未参与招标, 不予处罚: negated actions. */
function denied(folded: string, at: number): boolean {
  return /(?:未|没有|不再|不予|无需|不需)[^未没不无,。;!?\n|]{0,2}$/u.test(
    folded.slice(Math.max(0, at - 5), at),
  );
}
