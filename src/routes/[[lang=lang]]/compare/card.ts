import type { InstrumentRow } from '#queries/instruments.ts';
import type { Practice } from './practice.ts';

/** A measure as it is set beside others. */
export interface PracticeCard extends Practice {
  readonly measure_id: string;
  readonly item_id: string;
  readonly number: string | null;
  readonly heading: string;
  /** Headings above the item, outermost first. */
  readonly path: readonly string[];
  readonly statusLabel: string;
  readonly statusQuote: string | null;
  /** As printed. */
  readonly lead: string;
  /** The whole measure, where the text of the notice is published. */
  readonly text: string | null;
  readonly figures: readonly CardFigure[];
  readonly rules: readonly CardRule[];
  /** The phrase on the public page. */
  readonly source: string | null;
  /** Words of its heading, lead and rules that another zone has too, the rarest first. */
  readonly words: readonly string[];
  /** Those of the titles of its rules that rules of another zone have too. */
  readonly ruleWords: readonly string[];
}

/** A figure inside a measure. */
export interface CardFigure {
  readonly fact_id: string;
  readonly label: string;
  readonly figure: string;
}

/** A rule named inside a measure, and what was done to it. */
export type CardRule = Pick<InstrumentRow, 'title' | 'action'>;
