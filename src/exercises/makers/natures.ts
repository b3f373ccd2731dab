import type { ExerciseMaterial, MeasureMaterial } from '../material.ts';
import type { MadeQuestion } from '../question.ts';
import { inSeededOrder, seededNumber } from '../seeded.ts';
import { grouped, madeQuestion, measureChoice } from './made.ts';

const CHOICES = 5;

/** Which of these measures set up a mechanism? Only measures whose types and opening words all say the same. */
export function natureQuestions({ measures, types }: ExerciseMaterial): MadeQuestion[] {
  const natures = new Map(types.map(({ code, nature }) => [code, nature]));
  const plain = (nature: string) => (measure: MeasureMaterial) =>
    measure.shown.size > 0 &&
    [...measure.types, ...measure.shown.keys()].every((type) => natures.get(type) === nature);
  return [...grouped(measures, ({ topics }) => topics)].flatMap(([topic, all]) => {
    const rest = {
      mechanism: inSeededOrder(all.filter(plain('mechanism')), topic, ({ id }) => id),
      action: inSeededOrder(all.filter(plain('action')), topic, ({ id }) => id),
    };
    const made: MadeQuestion[] = [];
    while (rest.mechanism.length > 0 && rest.action.length > 0) {
      const key = `${topic} ${made.length}`;
      const wanted = seededNumber(`nature ${key}`, 1, CHOICES - 1);
      const right = rest.mechanism.splice(0, wanted);
      const wrong = rest.action.splice(0, CHOICES - right.length);
      if (right.length + wrong.length < CHOICES - 1) break;
      made.push(
        madeQuestion({
          kind: 'nature',
          key,
          topics: [topic],
          choices: [
            ...right.map((measure) => measureChoice(measure, true)),
            ...wrong.map((measure) => measureChoice(measure, false)),
          ],
        }),
      );
    }
    return made;
  });
}
