import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXERCISE_KINDS } from '#exercises/question.ts';
import {
  readExerciseView,
  writeExerciseView,
  type ExerciseView,
} from '../../../src/routes/[[lang=lang]]/exercises/exercise-view.ts';

const TOPICS = new Set(['land', 'dues']);
const view: fc.Arbitrary<ExerciseView> = fc.record({
  kinds: fc.subarray([...EXERCISE_KINDS]),
  topics: fc.subarray([...TOPICS]),
  n: fc.integer({ min: 1, max: 20 }),
  seed: fc.stringMatching(/^[\w-]{1,16}$/u),
  data: fc.option(fc.stringMatching(/^[\da-f]{8}$/u)),
  isProjected: fc.boolean(),
});

test('an address brings back the exercise it was written for', () => {
  fc.assert(
    fc.property(view, (written) => {
      expect(readExerciseView(writeExerciseView(written), TOPICS)).toEqual({ view: written, remarks: [] });
    }),
  );
});

test.each([
  ['?v=1&kind=type,riddle', 'kind', 'riddle'],
  ['?v=1&topic=weather', 'topic', 'weather'],
  ['?v=1&n=0', 'n', '0'],
  ['?v=1&n=21', 'n', '21'],
  ['?v=1&seed=a%20b', 'seed', 'a b'],
  ['?v=1&data=new', 'data', 'new'],
])('%s: what is not known is reported', (search, name, value) => {
  expect(readExerciseView(search, TOPICS).remarks).toEqual([{ kind: 'value', name, value }]);
});
