import type { ExerciseMaterial } from '../material.ts';
import type { MadeQuestion } from '../question.ts';
import { inSeededOrder } from '../seeded.ts';
import { grouped, madeQuestion, measureChoice } from './made.ts';

const CHOICES = 4;
const FEWEST = 3;
const ROUNDS = 4;

/** Which of these would you take up first? Measures of one topic, of as many notices as possible; none is right. */
export function rankingQuestions({ measures }: ExerciseMaterial): MadeQuestion[] {
  return [...grouped(measures, ({ topics }) => topics)].flatMap(([topic, all]) => {
    const telling = all.filter(({ shown }) => [...shown.keys()].some((type) => !MEETINGS.has(type)));
    const made: MadeQuestion[] = [];
    const used = new Set<string>();
    while (made.length < ROUNDS) {
      const left = inSeededOrder(
        telling.filter(({ id }) => !used.has(id)),
        topic,
        ({ id }) => id,
      );
      const first = [...grouped(left, ({ notice }) => [notice]).values()].flatMap(([one]) => one ?? []);
      const chosen = [...new Set([...first, ...left])].slice(0, CHOICES);
      if (chosen.length < FEWEST || new Set(chosen.map(({ notice }) => notice)).size < 2) break;
      for (const { id } of chosen) used.add(id);
      made.push(
        madeQuestion({
          kind: 'ranking',
          key: `${topic} ${made.length}`,
          topics: [topic],
          choices: chosen.map((measure) => measureChoice(measure, false)),
        }),
      );
    }
    return made;
  });
}

/** Every notice has them, so there is nothing to discuss. */
const MEETINGS: ReadonlySet<string> = new Set(['study_meeting', 'deliberation']);
