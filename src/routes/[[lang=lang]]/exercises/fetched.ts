import {
  EXERCISE_KINDS,
  type ExerciseKind,
  type ExerciseQuestion,
  type QuestionAnswer,
} from '#exercises/question.ts';

const kept = new Map<string, Promise<unknown>>();

/** Once per tab, and again after a failure. */
function fetched(address: string): Promise<unknown> {
  const known = kept.get(address);
  if (known) return known;
  const answer = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response.json() as Promise<unknown>;
  });
  kept.set(address, answer);
  answer.catch(() => kept.delete(address));
  return answer;
}

/** The questions of some kinds, of all if none is named. */
export async function fetchQuestions(
  folder: string,
  kinds: readonly ExerciseKind[],
): Promise<ExerciseQuestion[]> {
  const asked = kinds.length > 0 ? kinds : EXERCISE_KINDS;
  const files = await Promise.all(asked.map((kind) => fetched(`${folder}/questions/${kind}.json`)));
  return (files as ExerciseQuestion[][]).flat();
}

/** The answer to one question: called when it is asked for, never before. */
export async function fetchAnswer(folder: string, { id }: ExerciseQuestion): Promise<QuestionAnswer> {
  return (await fetched(`${folder}/answers/${id}.json`)) as QuestionAnswer;
}
