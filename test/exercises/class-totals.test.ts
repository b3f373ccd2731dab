import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handedIn, mostMissed, totalsOf } from '#exercises/class-totals.ts';
import { codedAnswer, givenIn } from '#exercises/coded-answer.ts';
import { digestOf, exerciseOf } from '#exercises/exercise.ts';
import type { GivenAnswer } from '#exercises/marking.ts';
import { allQuestions } from '#exercises/pool.ts';
import type { ExerciseQuestion } from '#exercises/question.ts';
import { writeCode } from '#exercises/result-code.ts';
import { INVENTED_MATERIAL } from '../support/exercises.ts';

const MADE = allQuestions(INVENTED_MATERIAL);
const QUESTIONS = exerciseOf(
  MADE.map(({ question }) => question),
  { kinds: [], topics: [], n: 7, seed: '1' },
);
const ANSWERS = QUESTIONS.map(({ id }) => MADE.find(({ question }) => question.id === id)!.answer);
const DIGEST = digestOf(QUESTIONS, 'abc');

function givenTo({ kind, choices }: ExerciseQuestion): fc.Arbitrary<GivenAnswer> {
  const ids = choices.map(({ id }) => id);
  if (kind === 'ranking')
    return fc.oneof(fc.constant<string[]>([]), fc.shuffledSubarray(ids, { minLength: ids.length }));
  return fc.subarray(ids);
}
const allGiven = fc.tuple(...QUESTIONS.map(givenTo));
const codeOf = (given: readonly GivenAnswer[], name = '') =>
  writeCode({
    digest: DIGEST,
    answers: QUESTIONS.map((question, at) => codedAnswer(question, given[at] ?? [])),
    name,
  });

test('what was given to any question comes back from its number', () => {
  const one = fc
    .constantFrom(...MADE)
    .chain(({ question }) => fc.tuple(fc.constant(question), givenTo(question)));
  fc.assert(
    fc.property(one, ([question, given]) => {
      const code = codedAnswer(question, given);
      expect(code).toBeGreaterThanOrEqual(0);
      expect(code).toBeLessThan(64);
      expect(givenIn(question, code)).toEqual(given);
    }),
  );
});

test('a class of forty: every answer arrives, the counts are those of the answers', () => {
  fc.assert(
    fc.property(fc.array(allGiven, { minLength: 40, maxLength: 40 }), (given) => {
      const { results, refused } = handedIn(
        given.map((each) => codeOf(each)).join('\r\n'),
        QUESTIONS,
        DIGEST,
      );
      expect(refused).toEqual([]);
      expect(results.map((result) => result.given)).toEqual(given);
      totalsOf(QUESTIONS, ANSWERS, results).forEach(({ question, n, solved, chosen }, at) => {
        const own = given.map((each) => each[at] ?? []).filter((each) => each.length > 0);
        expect(n).toBe(own.length);
        if (question.kind === 'ranking') {
          expect(solved).toBeNull();
          expect(chosen.reduce((sum, each) => sum + each, 0)).toBe(n);
        } else {
          const right = [...(ANSWERS[at]?.right ?? [])].toSorted().join();
          expect(solved).toBe(own.filter((each) => each.toSorted().join() === right).length);
          expect(chosen.reduce((sum, each) => sum + each, 0)).toBe(own.flat().length);
        }
      });
    }),
    { numRuns: 20 },
  );
});

describe('lines that cannot be counted', () => {
  const GOOD = codeOf([], '小王');

  test('are named one by one, and the others go through', () => {
    const other = writeCode({ digest: DIGEST ^ 1, answers: QUESTIONS.map(() => 0), name: '' });
    const longer = writeCode({ digest: DIGEST, answers: [1], name: '' });
    const handed = handedIn(['大家好', GOOD, GOOD.slice(0, 12), other, longer].join('\n'), QUESTIONS, DIGEST);
    expect(handed.results).toHaveLength(1);
    expect(handed.refused).toEqual([
      { line: '大家好', problem: 'not_a_code' },
      { line: GOOD.slice(0, 12), problem: 'damaged' },
      { line: other, problem: 'other_exercise' },
      { line: longer, problem: 'other_exercise' },
    ]);
  });

  test('with the same name and the same answers count once; without a name each counts', () => {
    expect(handedIn(`${GOOD}\n\n${GOOD}\n`, QUESTIONS, DIGEST)).toMatchObject({ results: [{}], repeated: 1 });
    const nameless = codeOf([]);
    expect(handedIn(`${nameless}\n${nameless}`, QUESTIONS, DIGEST)).toMatchObject({
      results: [{}, {}],
      repeated: 0,
    });
  });
});

test('the most missed stands first, what nobody answered or nobody can solve last', () => {
  const [question = QUESTIONS[0]!] = QUESTIONS;
  const row = (n: number, solved: number | null) => ({ question, n, solved, chosen: [] });
  expect(mostMissed([row(40, 30), row(0, 0), row(40, null), row(40, 5), row(10, 10)])).toEqual([
    row(40, 5),
    row(40, 30),
    row(10, 10),
    row(40, null),
    row(0, 0),
  ]);
});
