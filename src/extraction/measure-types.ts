import { EXPLANATION, MEASURE_CUES, MEASURE_MASKS } from './vocabulary/measure-types.ts';
import { isAction, promiseIn } from './promise.ts';
import { hitsIn, lexicon, tally } from './scoring.ts';
import { ends, stretchesOf } from './tokens/clauses.ts';
import type { Assignment, Hit } from './scoring.ts';

const ACTIONS = lexicon(Object.entries(MEASURE_CUES), MEASURE_MASKS);
const EXPLANATIONS = lexicon([['explanation_only', EXPLANATION]]);

/** A plain cue decides alone, a weak one needs another. */
const ENOUGH = 2;

/** A mere 由于 gives the reason for a promise; only a strong cue shows that the finding is also disputed. */
const BESIDE_A_PROMISE = 3;

type Placed = Hit & { readonly where: 'body' };

interface Reading {
  readonly actions: readonly Placed[];
  readonly explanations: readonly Placed[];
  readonly promises: readonly Placed[];
  /** Something was done, even if no cue says of what kind. */
  readonly acted: boolean;
}

/**
 * Types of a measure (folded), the likeliest first. A promise beside actions comes last; `pending_commitment` or
 * `explanation_only` is the only type if nothing was done. Never throws.
 */
export function measureTypes(folded: string): Assignment[] {
  const { actions, explanations, promises, acted } = read(folded);
  const done = tally(actions).filter(({ score }) => score >= ENOUGH);
  const pending = tally(promises);
  if (done.length > 0 || acted) return [...done, ...pending];
  const enough = pending.length > 0 ? BESIDE_A_PROMISE : ENOUGH;
  return [...tally(explanations).filter(({ score }) => score >= enough), ...pending];
}

function read(folded: string): Reading {
  const actions: Placed[] = [];
  const explanations: Placed[] = [];
  const promises: Placed[] = [];
  let acted = false;
  let promised = false;
  for (const { start, end } of stretchesOf(folded, 'clause')) {
    const text = folded.slice(start, end);
    if (ends(folded.charAt(start - 1), 'statement')) promised = false;
    const promise = promiseIn(text);
    promised = promise !== null || (promised && !isAction(text));
    if (promise !== null) promises.push(promiseHit(promise.cue, promise.at + start));
    if (promised) continue;
    const reasons = hitsIn(text, EXPLANATIONS, start);
    for (const hit of reasons) explanations.push(placed(hit));
    if (reasons.some(({ weight }) => weight >= ENOUGH)) continue;
    acted ||= isAction(text);
    for (const hit of hitsIn(text, ACTIONS)) {
      if (!denied(text, hit.start)) actions.push(placed({ ...hit, start: hit.start + start }));
    }
  }
  return { actions, explanations, promises, acted };
}

function placed(hit: Hit): Placed {
  return { ...hit, where: 'body' };
}

function promiseHit(cue: string, start: number): Placed {
  return { code: 'pending_commitment', weight: ENOUGH, cue, start, where: 'body' };
}

/** 未参与招标, 不予处罚: negated actions. */
function denied(clause: string, at: number): boolean {
  return /(?:未|没有|不再|不予|无需|不需)[^未没不无]{0,2}$/u.test(clause.slice(Math.max(0, at - 5), at));
}
