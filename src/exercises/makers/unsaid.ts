import type { ExerciseMaterial } from '../material.ts';
import type { MadeQuestion } from '../question.ts';
import { inSeededOrder, seededNumber } from '../seeded.ts';
import { grouped, madeQuestion, NO_NOTE } from './made.ts';

const CHOICES = 5;
const ROUNDS = 4;
const BESIDE_NOTICE = 'published';

/**
 * Which of these does the notice not state? Right is only what was looked for in a whole notice and not found. What was
 * not read is neither right nor wrong, so a notice of which only the opening was read is not asked about. Two
 * silences would mislead: the date of the page stands beside the notice, and specific problems are problems.
 */
export function unsaidQuestions({ expected }: ExerciseMaterial): MadeQuestion[] {
  return [...grouped(expected, ({ notice }) => [notice])].flatMap(([notice, figures]) => {
    if (figures.some(({ state }) => state === 'not_read')) return [];
    const ordered = inSeededOrder(
      figures.filter(({ figure }) => figure !== BESIDE_NOTICE),
      `unsaid ${notice}`,
      ({ figure }) => figure,
    );
    const hasSpecific = ordered.some(
      ({ figure, state }) => figure === 'problems_specific' && state !== 'not_found',
    );
    const missing = ordered.filter(
      ({ figure, state }) => state === 'not_found' && !(hasSpecific && figure === 'problems_total'),
    );
    const stated = ordered.filter(({ state }) => state !== 'not_found');
    const made: MadeQuestion[] = [];
    while (made.length < ROUNDS && missing.length > 0) {
      const key = `${notice} ${made.length}`;
      const right = missing.splice(0, seededNumber(key, 1, CHOICES - 2));
      const wrong = stated.splice(0, CHOICES - right.length);
      if (wrong.length < 2) break;
      made.push(
        madeQuestion({
          kind: 'unsaid',
          key,
          notices: [notice],
          place: { notice, item: null },
          choices: [...right, ...wrong].map(({ figure, state, facts }) => ({
            id: figure,
            text: null,
            notice: null,
            isRight: state === 'not_found',
            note: { ...NO_NOTE, facts },
          })),
        }),
      );
    }
    return made;
  });
}
