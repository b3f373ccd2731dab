import type { Span } from '#text/span.ts';
import type { Mention } from '#extraction/tokens/number-mention.ts';
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
  mention: Mention,
  family: 'count' | 'clue' | 'sanction' | 'money',
  indicator: string,
  phrase: Span,
  unit: string = mention.unit,
): Candidate {
  return {
    ...withinLimit(phrase, mention),
    indicator,
    value: mention.value,
    unit,
    date: null,
    state: 'stated',
    approx: mention.approx,
    rule: `${family}.${indicator}`,
    figure: mention.figure,
  };
}

/** Too long a phrase is cut at the side away from the number. */
function withinLimit(phrase: Span, mention: Span): Span {
  if (phrase.end - phrase.start <= QUOTE_LIMIT) return phrase;
  const end = Math.min(phrase.end, mention.start + QUOTE_LIMIT);
  return end > mention.end
    ? { start: mention.start, end }
    : { start: Math.max(phrase.start, mention.end - QUOTE_LIMIT), end: mention.end };
}
