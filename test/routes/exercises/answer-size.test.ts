import { expect, test } from 'vitest';
import { answerSize } from '#routes/[[lang=lang]]/exercises/answer-size.ts';

test.each([
  [{ 12: 1, 11: 1, 10: 1, 9: 1 }, 12],
  [{ 12: 2, 11: 2, 10: 1, 9: 1 }, 10],
  [{ 12: 3, 11: 2, 10: 2, 9: 2 }, 11],
])('answers that need the slides %j are set in %i points', (slides, size) => {
  expect(answerSize((points) => slides[points])).toBe(size);
});
