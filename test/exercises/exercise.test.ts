import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf, exerciseOf, type ExerciseSpec } from '#exercises/exercise.ts';
import { marked } from '#exercises/marking.ts';
import { allQuestions } from '#exercises/pool.ts';
import { EXERCISE_KINDS } from '#exercises/question.ts';
import { INVENTED_MATERIAL } from '../support/exercises.ts';

const MADE = allQuestions(INVENTED_MATERIAL);
const QUESTIONS = MADE.map(({ question }) => question);
const spec: fc.Arbitrary<ExerciseSpec> = fc.record({
  kinds: fc.subarray([...EXERCISE_KINDS]),
  topics: fc.subarray(['topic_0', 'topic_1']),
  n: fc.integer({ min: 1, max: 20 }),
  seed: fc.stringMatching(/^\w{1,8}$/u),
});

test('the same seed makes the same exercise, in whatever order the questions come', () => {
  fc.assert(
    fc.property(spec, fc.shuffledSubarray(QUESTIONS, { minLength: QUESTIONS.length }), (asked, shuffled) => {
      expect(exerciseOf(shuffled, asked)).toEqual(exerciseOf(QUESTIONS, asked));
    }),
    { numRuns: 30 },
  );
});

test('an exercise has only what was asked for, each question once, and the same choices', () => {
  fc.assert(
    fc.property(spec, (asked) => {
      const made = exerciseOf(QUESTIONS, asked);
      expect(made.length).toBeLessThanOrEqual(asked.n);
      expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
      for (const question of made) {
        if (asked.kinds.length > 0) expect(asked.kinds).toContain(question.kind);
        if (asked.topics.length > 0)
          expect(asked.topics).toEqual(expect.arrayContaining([...question.topics]));
        const ids = QUESTIONS.find(({ id }) => id === question.id)?.choices.map(({ id }) => id);
        expect(question.choices.map(({ id }) => id).toSorted()).toEqual(ids?.toSorted());
      }
    }),
  );
});

test('no words come twice in an exercise, so that no question answers another', () => {
  const made = exerciseOf(QUESTIONS, { kinds: [], topics: [], n: 20, seed: 'once' });
  const words = made.flatMap(({ subject, choices }) => [subject, ...choices.map(({ text }) => text)]);
  const measures = words.filter((text) => text?.includes('措施的开头'));
  expect(measures.length).toBeGreaterThan(5);
  expect(new Set(measures).size).toBe(measures.length);
});

test('other seeds make other exercises, with another digest', () => {
  const digests = Array.from({ length: 20 }, (_, seed) =>
    digestOf(exerciseOf(QUESTIONS, { kinds: [], topics: [], n: 7, seed: String(seed) }), 'abc'),
  );
  expect(new Set(digests).size).toBe(20);
});

test('the seed moves right choices to every place', () => {
  const places = new Set<number>();
  const right = new Map(MADE.map(({ question, answer }) => [question.id, answer.right]));
  for (let seed = 0; seed < 40; seed += 1)
    for (const question of exerciseOf(QUESTIONS, { kinds: ['type'], topics: [], n: 3, seed: `${seed}` }))
      question.choices.forEach(({ id }, at) => right.get(question.id)?.includes(id) && places.add(at));
  expect([...places].toSorted()).toEqual([0, 1, 2, 3, 4]);
});

test('what is given is right or extra; what is right is given or missed', () => {
  const one = fc
    .constantFrom(...MADE.filter(({ question }) => question.kind !== 'ranking'))
    .chain((made) => fc.tuple(fc.constant(made), fc.subarray(made.question.choices.map(({ id }) => id))));
  fc.assert(
    fc.property(one, ([{ question, answer }, given]) => {
      const result = marked(question, answer, given);
      expect([...result.right, ...result.extra].toSorted()).toEqual(given.toSorted());
      expect([...result.right, ...result.missed].toSorted()).toEqual([...answer.right].toSorted());
      expect(result.isSolved).toBe(given.toSorted().join() === answer.right.toSorted().join());
    }),
  );
});

test('a ranking is neither right nor wrong', () => {
  const { question, answer } = MADE.find((made) => made.question.kind === 'ranking')!;
  expect(
    marked(
      question,
      answer,
      question.choices.map(({ id }) => id),
    ).isSolved,
  ).toBeNull();
});
