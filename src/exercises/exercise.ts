import { EXERCISE_KINDS, type ExerciseKind, type ExerciseQuestion } from './question.ts';
import { digest20, inSeededOrder } from './seeded.ts';

/** What makes an exercise, with the questions there are. */
export interface ExerciseSpec {
  /** All if empty. */
  readonly kinds: readonly ExerciseKind[];
  /** All if empty. */
  readonly topics: readonly string[];
  /** How many questions. */
  readonly n: number;
  readonly seed: string;
}

export const MOST_QUESTIONS = 20;

/** The questions of an exercise: of each kind in turn, none that shows words of another. Fewer if there are not enough. */
export function exerciseOf(
  questions: readonly ExerciseQuestion[],
  { kinds, topics, n, seed }: ExerciseSpec,
): ExerciseQuestion[] {
  const wanted = questions.filter(
    (question) => topics.length === 0 || question.topics.some((topic) => topics.includes(topic)),
  );
  const queues = EXERCISE_KINDS.filter((kind) => kinds.length === 0 || kinds.includes(kind)).map((kind) =>
    inSeededOrder(
      wanted.filter((question) => question.kind === kind),
      seed,
      ({ id }) => id,
    ),
  );
  const chosen: ExerciseQuestion[] = [];
  const seen = new Set<string>();
  while (chosen.length < n && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      if (chosen.length === n) break;
      const at = queue.findIndex((question) => wordsOf(question).every((words) => !seen.has(words)));
      const [question] = at < 0 ? queue.splice(0) && [] : queue.splice(0, at + 1).slice(-1);
      if (!question) continue;
      chosen.push(question);
      for (const words of wordsOf(question)) seen.add(words);
    }
  }
  const order = (question: ExerciseQuestion) => EXERCISE_KINDS.indexOf(question.kind);
  return chosen.toSorted((a, b) => order(a) - order(b)).map((question) => shuffled(question, seed));
}

/** Words that would give another question away or repeat it. */
function wordsOf({ subject, passage, choices, kind, notices }: ExerciseQuestion): string[] {
  const own = kind === 'unsaid' || kind === 'declared' ? [`${kind} ${notices.join(' ')}`] : [];
  const texts = kind === 'figure' ? [] : choices.flatMap(({ text }) => text ?? []);
  const run = (passage ?? []).filter((part) => typeof part === 'string').join('');
  return [...own, ...texts, ...(subject === null ? [] : [subject]), ...(run === '' ? [] : [run])];
}

/** The choices of a passage stand where they are printed. */
function shuffled(question: ExerciseQuestion, seed: string): ExerciseQuestion {
  if (question.passage !== null) return question;
  return { ...question, choices: inSeededOrder(question.choices, seed + question.id, ({ id }) => id) };
}

/** Tells one exercise from another: 20 bits. */
export function digestOf(questions: readonly ExerciseQuestion[], version: string): number {
  const shown = questions.map(({ id, choices }) => `${id} ${choices.map((choice) => choice.id).join(' ')}`);
  return digest20([version, ...shown].join('\n'));
}
