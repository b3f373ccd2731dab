import type { Candidate } from './candidate.ts';
import { isPromiseOrNorm } from './context.ts';
import type { Context } from './context.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { dealtWith, relievedOfPost, sanctionsAfter } from './sanctions-after.ts';
import { sanctionsBefore } from './sanctions-before.ts';

/** Reads a figure as a number of persons, cases or organisations dealt with; several results if sanctions share a number. */
export function readSanctions(numberMention: NumberMention, context: Context): Candidate[] {
  if (isPromiseOrNorm(numberMention, context)) return [];
  return (
    sanctionsBefore(numberMention, context) ??
    sanctionsAfter(numberMention, context) ??
    relievedOfPost(numberMention, context) ??
    dealtWith(numberMention, context) ??
    []
  );
}
