import type { ExerciseQuestion, QuestionAnswer } from './question.ts';

/** Ids of choices, in the order of the question; of a ranking, in the order given by the reader. */
export type GivenAnswer = readonly string[];

export interface MarkedAnswer {
  readonly right: readonly string[];
  /** Right, and not chosen. */
  readonly missed: readonly string[];
  /** Chosen, and not right. */
  readonly extra: readonly string[];
  /** Nothing missed and nothing extra; null where there is no right answer. */
  readonly isSolved: boolean | null;
}

export function marked(
  { kind, choices }: ExerciseQuestion,
  answer: QuestionAnswer,
  given: GivenAnswer,
): MarkedAnswer {
  if (kind === 'ranking') return { right: [], missed: [], extra: [], isSolved: null };
  const ids = choices.map(({ id }) => id);
  const isRight = (id: string) => answer.right.includes(id);
  const right = ids.filter((id) => isRight(id) && given.includes(id));
  const missed = ids.filter((id) => isRight(id) && !given.includes(id));
  const extra = ids.filter((id) => !isRight(id) && given.includes(id));
  return { right, missed, extra, isSolved: missed.length + extra.length === 0 };
}
