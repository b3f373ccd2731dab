import type { GivenAnswer } from './marking.ts';
import type { ExerciseQuestion } from './question.ts';

/** What was given to a question as a number of 6 bits: a bit per choice, or the place of a ranking among all; 0 for nothing. */
export function codedAnswer({ kind, choices }: ExerciseQuestion, given: GivenAnswer): number {
  const ids = choices.map(({ id }) => id);
  if (kind !== 'ranking') return ids.reduce((sum, id, at) => sum + (given.includes(id) ? 1 << at : 0), 0);
  if (given.length !== ids.length) return 0;
  const left = [...ids];
  return (
    given.reduce((number, id) => {
      const at = left.indexOf(id);
      const next = number * left.length + at;
      left.splice(at, 1);
      return next;
    }, 0) + 1
  );
}

/** Null if the number stands for no answer to this question. */
export function givenIn({ kind, choices }: ExerciseQuestion, code: number): GivenAnswer | null {
  const ids = choices.map(({ id }) => id);
  if (kind !== 'ranking') return code < 1 << ids.length ? ids.filter((_, at) => (code >> at) & 1) : null;
  if (code === 0) return [];
  const places: number[] = [];
  let rest = code - 1;
  for (let size = 1; size <= ids.length; size += 1) {
    places.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  if (rest > 0) return null;
  return places.flatMap((at) => ids.splice(at, 1));
}
