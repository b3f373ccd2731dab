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
  /** Of a notice of the reader's own, which no other page is about. */
  readonly own?: OwnPlace;
  /** The phrase on the public page. */
  readonly source: string | null;
  /** What it deals with, the rarest under its topic first. */
  readonly matters: readonly CardMatter[];
}

/** A matter that a measure deals with. */
export interface CardMatter {
  readonly name: string;
  /** How telling it is: rare among the measures of the topic is much, common is little. */
  readonly weight: number;
  /** Where the measure names it; only its heading does if its own words name none. */
  readonly where: 'rule' | 'lead' | 'heading';
}

/** A figure inside a measure. */
export interface CardFigure {
  readonly fact_id: string;
  readonly label: string;
  readonly figure: string;
}

/** A rule named inside a measure, and what was done to it. */
export type CardRule = Pick<InstrumentRow, 'title' | 'action'>;

/** Where the reader finds a measure of a notice that is not published. */
export interface OwnPlace {
  readonly href: string;
  /** The words of the link. */
  readonly label: string;
  /** What marks its notice. */
  readonly mark: string;
}
