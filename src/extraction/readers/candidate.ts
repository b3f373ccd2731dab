import type { Span } from '#text/span.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import type { Approx, State } from '#extraction/record.ts';

/** A figure as read, before repeats are merged and scopes are assigned. Offsets enclose the quote. */
export interface Candidate extends Span {
  readonly indicator: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly state: State;
  readonly approx: Approx | null;
  readonly rule: string;
  /** The number itself; two readings of the same number exclude each other. */
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
  unit: string | null = numberMention.unit,
): Candidate {
  const { start, end } = withinLimit(phrase, numberMention);
  return {
    start,
    end,
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

/** A phrase that is too long is cut on the side away from the number. */
function withinLimit(phrase: Span, numberMention: Span): Span {
  if (phrase.end - phrase.start <= QUOTE_LIMIT) return phrase;
  const end = Math.min(phrase.end, numberMention.start + QUOTE_LIMIT);
  return end > numberMention.end
    ? { start: numberMention.start, end }
    : { start: Math.max(phrase.start, numberMention.end - QUOTE_LIMIT), end: numberMention.end };
}
