import type { Span } from '#text/span.ts';
import type { Approx, State } from './record.ts';

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
