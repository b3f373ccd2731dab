import type { ExerciseMaterial } from '../material.ts';
import { MOST_CHOICES, type MadeQuestion } from '../question.ts';
import { inSeededOrder, seededNumber } from '../seeded.ts';
import { grouped, madeQuestion, measureChoice } from './made.ts';

const FEWEST_OTHERS = 2;
const MOST_RIGHT = 3;

/**
 * Which measures did the notice set against this problem? The right ones share a word with the heading, or the question
 * could only be guessed; the others are of the same topic, from other notices, and share none.
 */
export function matchingQuestions({ measures }: ExerciseMaterial): MadeQuestion[] {
  const byTopic = grouped(measures, ({ topics }) => topics);
  return [...grouped(measures, ({ item }) => [item])].flatMap(([item, own]) => {
    const [{ heading = '', headingWords = [], topics = [], notice = '' } = {}] = own;
    const telling = own.filter(({ shared }) => shared.length > 0);
    const seed = `matching ${item}`;
    const others = [...new Set(topics.flatMap((topic) => byTopic.get(topic) ?? []))].filter(
      (other) => other.notice !== notice && !other.words.some((word) => headingWords.includes(word)),
    );
    if (telling.length === 0 || others.length < FEWEST_OTHERS) return [];
    const right = inSeededOrder(telling, seed, ({ id }) => id).slice(0, seededNumber(seed, 1, MOST_RIGHT));
    const wrong = inSeededOrder(others, seed, ({ id }) => id).slice(0, MOST_CHOICES - 1 - right.length);
    return madeQuestion({
      kind: 'matching',
      key: item,
      topics,
      subject: heading,
      place: { notice, item },
      choices: [
        ...right.map((measure) => measureChoice(measure, true)),
        ...wrong.map((measure) => measureChoice(measure, false)),
      ],
    });
  });
}
