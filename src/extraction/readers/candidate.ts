import type { Span } from '#text/span.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import type { Approx, State } from '#extraction/record.ts';

/** A figure as a recogniser reads it, before repeats are merged and scopes are told. Offsets enclose the quote. */
export interface Candidate extends Span {
  readonly indicator: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly state: State;
  readonly approx: Approx | null;
  readonly rule: string;
  /** Where the number itself stands; two readings of one number exclude each other. */
  readonly figure: Span;
}

/** The longest quote that is published. */
export const QUOTE_LIMIT = 40;

/** A figure with its number, quoted with the phrase that says what it counts. */
export function figureCandidate(
  numberMention: NumberMention,
  family: 'count' | 'clue' | 'sanction' | 'money',
  indicator: string,
  phrase: Span,
  unit: string = numberMention.unit,
): Candidate {
  return {
    ...withinLimit(phrase, numberMention),
    indicator,
    value: numberMention.value,
    unit,
    date: null,
    state: 'stated',
    approx: numberMention.approx,
    rule: `${family}.${indicator}`,
    figure: numberMention.figure,
  };
}

/** Too long a phrase is cut at the side away from the number. */
function withinLimit(phrase: Span, numberMention: Span): Span {
  if (phrase.end - phrase.start <= QUOTE_LIMIT) return phrase;
  const end = Math.min(phrase.end, numberMention.start + QUOTE_LIMIT);
  return end > numberMention.end
    ? { start: numberMention.start, end }
    : { start: Math.max(phrase.start, numberMention.end - QUOTE_LIMIT), end: numberMention.end };
}
