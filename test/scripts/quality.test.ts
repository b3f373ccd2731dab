import { expect, test } from 'vitest';
import committed from '../../data/quality.json' with { type: 'json' };
import { fallen, type Quality } from '../../scripts/evaluate/quality.ts';

const RATES = { n: 20, found: 20, recall: 0.95, precision: 1, f1: 0.9744 };

const BEFORE: Quality = {
  notices: 4,
  headline: RATES,
  inside_items: RATES,
  names: { right: 19, of: 20 },
  items: { right: 4, of: 4 },
  measures: { right: 4, of: 4 },
  topics: { n: 10, macro_f1: 0.9 },
  measure_types: { n: 10, macro_f1: 0.8 },
  by_code: { admonition: { ...RATES, n: 3 } },
};

test('scores that hold or rise pass', () => {
  expect(fallen(BEFORE, BEFORE)).toEqual([]);
  expect(fallen(BEFORE, { ...BEFORE, headline: { ...RATES, recall: 1 } })).toEqual([]);
});

test.each([
  [{ headline: { ...RATES, precision: 0.99 } }, 'precision of the headline fell from 1 to 0.99'],
  [{ inside_items: { ...RATES, recall: 0.9 } }, 'recall inside items fell from 0.95 to 0.9'],
  [{ names: { right: 18, of: 20 } }, 'names fell from 0.95 to 0.9'],
  [{ items: { right: 3, of: 4 } }, 'items fell from 1 to 0.75'],
  [{ measure_types: { n: 10, macro_f1: 0.7 } }, 'macro-F1 of measure types fell from 0.8 to 0.7'],
  [{ by_code: { admonition: { ...RATES, recall: 0.5 } } }, 'recall of admonition fell from 0.95 to 0.5'],
])('%o is reported: %s', (now, problem) => {
  expect(fallen(BEFORE, { ...BEFORE, ...now })).toEqual([problem]);
});

test('a code that is no longer measured is reported', () => {
  expect(fallen(BEFORE, { ...BEFORE, by_code: {} })).toEqual([
    'recall of admonition fell from 0.95 to none',
    'precision of admonition fell from 1 to none',
  ]);
});

test('every set of unseen notices among the fixtures has its committed scores', () => {
  const gold = import.meta.glob('/test/fixtures/unseen-*/gold.json', { query: '?url' });
  const sets = Object.keys(gold).map((path) => path.split('/')[3] ?? '');
  expect(sets.length).toBeGreaterThan(0);
  expect(Object.keys(committed)).toEqual(expect.arrayContaining(sets));
});
