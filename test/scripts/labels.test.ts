import { describe, expect, test } from 'vitest';
import {
  agreement,
  evaluateLabels,
  evaluatePublished,
  publishedLabels,
  scoreLabels,
} from '../../scripts/evaluate/labels.ts';

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

test('topics and measure types of longer invented texts stay above 0.9', () => {
  const { topics, measureTypes } = evaluateLabels('longer');
  expect([topics.n, measureTypes.n]).toEqual([65, 260]);
  expect(topics.macroF1).toBeGreaterThan(0.9);
  expect(measureTypes.macroF1).toBeGreaterThan(0.9);
});

test('topics and measure types of texts in other words stay above 0.9', () => {
  const { topics, measureTypes } = evaluateLabels('fresh');
  expect([topics.n, measureTypes.n]).toEqual([145, 380]);
  expect(topics.macroF1).toBeGreaterThan(0.9);
  expect(measureTypes.macroF1).toBeGreaterThan(0.9);
});

describe('the labels of the published notices', () => {
  const PARTS = ['tune', 'heldout'] as const;

  test.each([
    ['items', 154],
    ['measures', 314],
  ] as const)('cover all %s', (table, count) => {
    const ids = PARTS.flatMap((part) => publishedLabels(table, part)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(count);
  });

  test.each(['items', 'measures'] as const)('of %s hold what both readers gave and nothing else', (table) => {
    for (const { id, readers, labels } of PARTS.flatMap((part) => publishedLabels(table, part))) {
      const [first, second] = readers;
      expect(labels, id).toEqual(expect.arrayContaining(first.filter((code) => second.includes(code))));
      expect([...first, ...second], id).toEqual(expect.arrayContaining([...labels]));
    }
  });

  test('put an item and its measures into the same part', () => {
    const itemsOf = (part: 'tune' | 'heldout') => new Set(publishedLabels('items', part).map(({ id }) => id));
    for (const part of PARTS) {
      const items = itemsOf(part);
      for (const { id } of publishedLabels('measures', part))
        expect(items.has(id.replace(/\.m\d+$/u, '')), id).toBe(true);
    }
  });

  test('are scored against the published codes', () => {
    const { topics, measureTypes } = evaluatePublished();
    expect([topics.n, measureTypes.n]).toEqual([76, 159]);
    expect(topics.macroF1).toBeGreaterThan(0.81);
    expect(measureTypes.macroF1).toBeGreaterThan(0.81);
  });

  test('were read alike by both readers', () => {
    const { topics, measureTypes } = agreement();
    expect(topics.macroF1).toBeGreaterThan(0.9);
    expect(measureTypes.macroF1).toBeGreaterThan(0.95);
  });
});
