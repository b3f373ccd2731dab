import type { ExerciseKind } from './question.ts';

/** A question in words, for paper and files: without its answer. */
export interface PrintedQuestion {
  readonly kind: ExerciseKind;
  /** Name of the kind. */
  readonly name: string;
  readonly asked: string;
  readonly hint: string;
  /** Words of a notice. */
  readonly subject: string | null;
  readonly lines: readonly string[];
  /** Words of a notice, with the marks of the choices in it. */
  readonly passage: string | null;
  readonly choices: readonly PrintedChoice[];
}

export interface PrintedChoice {
  /** A, B, C … */
  readonly mark: string;
  readonly text: string;
}

/** The answer to it in words; kept on a sheet and in a file of its own. */
export interface PrintedAnswer {
  /** Marks of the right choices; null if there is no right answer. */
  readonly right: readonly string[] | null;
  readonly lines: readonly string[];
}

export const markAt = (at: number): string => String.fromCharCode(65 + at);
