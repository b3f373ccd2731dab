/** What is asked, in the order in which an exercise asks it. */
export const EXERCISE_KINDS = [
  'matching',
  'type',
  'nature',
  'figure',
  'declared',
  'unsaid',
  'ranking',
] as const;

export type ExerciseKind = (typeof EXERCISE_KINDS)[number];

/** A question without its answer: nothing in it tells right choices from others. */
export interface ExerciseQuestion {
  /** Says nothing of what it names. */
  readonly id: string;
  readonly kind: ExerciseKind;
  /** Empty if it is about none. */
  readonly topics: readonly string[];
  /** Words of a notice that are asked about: a heading, or the opening words of a measure. */
  readonly subject: string | null;
  /** The indicator that is asked for. */
  readonly indicator: string | null;
  /** Words of a notice; a number stands for a choice among them. */
  readonly passage: readonly (string | number)[] | null;
  /** The notices it is about; empty where knowing them would answer it. */
  readonly notices: readonly string[];
  /** What the notices list, in the order of `notices`. */
  readonly listed: readonly (readonly ListedNumber[])[];
  readonly choices: readonly QuestionChoice[];
}

export interface ListedNumber {
  readonly n: number;
  readonly noun_zh: string;
  readonly noun_en: string;
}

export interface QuestionChoice {
  /** A code with a name of its own, or an id that says nothing. */
  readonly id: string;
  /** Words of a notice; a code has its name instead. */
  readonly text: string | null;
  /** The notice that these words are from, if it may be known. */
  readonly notice: string | null;
}

/** Fetched when it is asked for, not before. */
export interface QuestionAnswer {
  /** Ids of choices; empty if there is no right answer. */
  readonly right: readonly string[];
  /** By the id of a choice: what is known of it. */
  readonly notes: Readonly<Record<string, ChoiceNote>>;
  /** Types that the words asked about do not show, but the whole measure does. */
  readonly besides: readonly string[];
  /** The place of the words asked about. */
  readonly place: PlaceNote | null;
}

/** An item of a notice. */
export interface PlaceNote {
  readonly notice: string;
  readonly item: string | null;
}

export interface ChoiceNote {
  readonly place: PlaceNote | null;
  /** Types with the words that show them; without words, types of the whole measure. */
  readonly types: readonly (readonly [type: string, words: string | null])[];
  /** fact_ids with the phrase. */
  readonly facts: readonly string[];
  /** Code of the indicator that a number states; null for a number that states none. */
  readonly indicator: string | null;
  readonly finding: { readonly zh: string; readonly en: string } | null;
}

export interface MadeQuestion {
  readonly question: ExerciseQuestion;
  readonly answer: QuestionAnswer;
}

/** At most: a code of an exercise has room for this many. */
export const MOST_CHOICES = 6;
