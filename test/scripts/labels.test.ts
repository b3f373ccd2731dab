import { expect, test } from 'vitest';
import { evaluateLabels, scoreLabels } from '../../scripts/evaluate/labels.ts';

test('macro F1 is the mean over the labelled codes', () => {
  const { macroF1, byCode } = scoreLabels([
    { labels: ['a'], found: ['a'] },
    { labels: ['b'], found: ['a', 'c'] },
  ]);
  expect(byCode['a']).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3, n: 1 });
  expect(byCode['b']).toEqual({ precision: 0, recall: 0, f1: 0, n: 1 });
  expect(macroF1).toBeCloseTo(1 / 3, 10);
});

test('micro F1 counts an unlabelled code as wrong', () => {
  expect(scoreLabels([{ labels: ['a'], found: ['a', 'c'] }]).microF1).toBeCloseTo(2 / 3, 10);
});

test('a text without label and answer does not lower the score', () => {
  expect(
    scoreLabels([
      { labels: [], found: [] },
      { labels: ['a'], found: ['a'] },
    ]).macroF1,
  ).toBe(1);
});

test('topics and measure types stay above 0.9 on held-out labels', () => {
  const { topics, measureTypes } = evaluateLabels();
  expect(topics.macroF1).toBeGreaterThan(0.9);
  expect(measureTypes.macroF1).toBeGreaterThan(0.9);
});
