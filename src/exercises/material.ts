import type { ListedNumber } from './question.ts';

/** What questions are made from: rows of the published tables. */
export interface ExerciseMaterial {
  readonly measures: readonly MeasureMaterial[];
  /** In the order of their notices and texts. */
  readonly facts: readonly FactMaterial[];
  readonly declared: readonly DeclaredMaterial[];
  readonly expected: readonly ExpectedMaterial[];
  /** Types in the order of the code list. */
  readonly types: readonly { readonly code: string; readonly nature: string }[];
}

export interface MeasureMaterial {
  readonly id: string;
  readonly notice: string;
  readonly item: string;
  readonly heading: string;
  readonly topics: readonly string[];
  /** The leading one first. */
  readonly types: readonly string[];
  /** Its opening words. */
  readonly lead: string;
  /** Types that these words alone show, with the words. */
  readonly shown: ReadonlyMap<string, string>;
  /** Telling words of the lead that its heading has, too. */
  readonly shared: readonly string[];
  /** Telling words of the lead. */
  readonly words: readonly string[];
  /** Telling words of the heading. */
  readonly headingWords: readonly string[];
}

export interface FactMaterial {
  readonly id: string;
  readonly notice: string;
  readonly item: string | null;
  readonly topics: readonly string[];
  readonly indicator: string;
  readonly value: number | null;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** A number that a notice declares, where it lists the same. */
export interface DeclaredMaterial {
  readonly notice: string;
  readonly indicator: string;
  readonly fact: string;
  readonly quote: string;
  readonly differs: boolean;
  readonly listed: ListedNumber;
  readonly finding: { readonly zh: string; readonly en: string };
}

/** A figure that a notice could state, and whether it does. */
export interface ExpectedMaterial {
  readonly notice: string;
  readonly figure: string;
  readonly state: string;
  readonly facts: readonly string[];
}
