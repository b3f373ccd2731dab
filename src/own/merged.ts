import type { Fact } from '#extraction/record.ts';
import type { ClaimPair, SharedReview } from './agreement.ts';
import { appended, entry, freshId, type EditStamp, type OpenEntry } from './edits.ts';
import type { ProjectNotice } from './project.ts';
import { reviewOf, type Review } from './review.ts';

/** Whose claim is taken where two readers disagree. */
export type TakenSide = 'a' | 'b';

/**
 * The notice as reader A has it, with one more step: what was chosen of B, and what both agree on confirmed. Pairs
 * without a choice stay as A has them, unconfirmed.
 */
export function merged(
  { a, b, pairs }: SharedReview,
  choiceOf: (pair: ClaimPair) => TakenSide | null,
  stamp: EditStamp,
): ProjectNotice {
  let review = a;
  for (const pair of pairs) {
    const choice = pair.accord === 'both' ? 'a' : choiceOf(pair);
    if (choice === null) continue;
    const made = choice === 'a' ? keptOf(review, pair) : takenOf(review, pair);
    // Each looks at what the one before it left, but all are one step.
    if (made.length > 0) review = reviewOf(a.read, withSameStep(a, appended(review, stamp, made)));
  }
  // One of the files may have been saved without texts.
  const { text, hidden } = a.read.text === null ? b.read : a.read;
  return { read: { ...a.read, text, hidden }, log: review.log };
}

function withSameStep(a: Review, log: Review['log']): Review['log'] {
  const step = (a.log.at(-1)?.step ?? 0) + 1;
  return log.map((one, at) => (at < a.log.length ? one : { ...one, step }));
}

/** Confirms what A has. */
function keptOf({ now }: Review, { a }: ClaimPair): readonly OpenEntry[] {
  const standing = a?.fact ? now.facts.get(a.fact.fact_id) : undefined;
  return standing?.by === 'program'
    ? [entry('fact', standing.id, 'approve', standing.now, standing.now)]
    : [];
}

/** What makes A's notice say what B says. */
function takenOf(review: Review, { a, b, indicator }: ClaimPair): readonly OpenEntry[] {
  const left: OpenEntry[] = [];
  if (a && !a.fact) left.push(entry('absence', indicator, 'reopen', { indicator }, null));
  if (a?.fact && !b?.fact) left.push(entry('fact', a.fact.fact_id, 'reject', a.fact, null));
  if (b?.fact) return [...left, factTaken(review, a?.fact ?? null, b.fact)];
  return b && !isStated(review, indicator, a?.fact ?? null)
    ? [...left, entry('absence', indicator, 'add', null, { indicator })]
    : left;
}

/** Besides the fact given. */
function isStated({ now }: Review, indicator: string, but: Fact | null): boolean {
  return now.record.facts.some((one) => one.indicator === indicator && one.fact_id !== but?.fact_id);
}

function factTaken(review: Review, mine: Fact | null, theirs: Fact): OpenEntry {
  const { facts } = review.now;
  const standing = facts.get(mine?.fact_id ?? rejectedIdOf(review, theirs) ?? '');
  if (!standing) {
    const fact_id = freshId(review, theirs.indicator, (id) => facts.has(id));
    return entry('fact', fact_id, 'add', null, { ...theirs, fact_id, part_of: null });
  }
  const { item_id, scope, part_of } = standing.now;
  const fact = { ...theirs, fact_id: standing.id, item_id, scope, part_of };
  return entry('fact', standing.id, 'replace', standing.now, fact);
}

/** The figure of the program that A rejected and B kept. */
function rejectedIdOf({ now }: Review, fact: Fact): string | null {
  const there = [...now.facts.values()].find(
    ({ isRejected, now: one }) => isRejected && one.indicator === fact.indicator && one.start === fact.start,
  );
  return there?.id ?? null;
}
