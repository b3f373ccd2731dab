import type { ExerciseMaterial } from '../material.ts';
import type { MadeQuestion } from '../question.ts';
import { inSeededOrder } from '../seeded.ts';
import { madeQuestion, NO_NOTE } from './made.ts';

const CHOICES = 5;
const MOST_RIGHT = 3;

/**
 * Of which types is this measure? Only types that its opening words show are right; others of the whole measure are no
 * choices, because nobody could tell them from these words.
 */
export function typeQuestions({ measures, types }: ExerciseMaterial): MadeQuestion[] {
  return measures.flatMap(({ id, notice, item, topics, lead, shown, types: own }) => {
    const right = own.filter((type) => shown.has(type)).slice(0, MOST_RIGHT);
    if (right.length === 0) return [];
    const others = types.filter(
      ({ code, nature }) => nature !== 'neither' && !own.includes(code) && !shown.has(code),
    );
    const wrong = inSeededOrder(others, id, ({ code }) => code).slice(0, CHOICES - right.length);
    const codes = [...right, ...wrong.map(({ code }) => code)];
    return madeQuestion({
      kind: 'type',
      key: id,
      topics,
      subject: lead,
      place: { notice, item },
      besides: own.filter((type) => !right.includes(type)),
      choices: codes.map((code) => ({
        id: code,
        text: null,
        notice: null,
        isRight: right.includes(code),
        note: { ...NO_NOTE, types: [[code, shown.get(code) ?? null]] },
      })),
    });
  });
}
