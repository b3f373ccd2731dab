import { expect, test } from 'vitest';
import committed from '../../data/quality.json' with { type: 'json' };
import { fallen, fallenCodes, type CodeQuality, type Quality } from '../../scripts/evaluate/quality.ts';

const RATES = { n: 20, found: 20, recall: 0.95, precision: 1, f1: 0.9744 };

const BEFORE: Quality = {
  notices: 4,
  real: false,
  headline: RATES,
  inside_items: RATES,
  names: { right: 19, of: 20 },
  items: { right: 4, of: 4 },
  measures: { right: 4, of: 4 },
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

const CODES: CodeQuality = {
  published: {
    topics: { n: 10, macro_f1: 0.9, agreement: 0.95 },
    measure_types: { n: 20, macro_f1: 0.8, agreement: 0.95 },
  },
  invented: { topics: { n: 10, macro_f1: 0.9 }, measure_types: { n: 10, macro_f1: 0.9 } },
};

test('a score of topics or measure types that falls is reported', () => {
  const { published } = CODES;
  const now = {
    ...CODES,
    published: { ...published, measure_types: { ...published.measure_types, macro_f1: 0.7 } },
  };
  expect(fallenCodes(CODES, CODES)).toEqual([]);
  expect(fallenCodes(CODES, now)).toEqual(['macro-F1 of measure_types, published fell from 0.8 to 0.7']);
});

test('the openings of real notices have their committed scores, with those of the first run', () => {
  expect(Object.values(committed.sets).filter(({ real }) => real)).toEqual([
    expect.objectContaining({ first_run: expect.objectContaining({ real: true }) }),
  ]);
});

test('every set of unseen notices among the fixtures has its committed scores', () => {
  const gold = import.meta.glob('/test/fixtures/unseen-*/gold.json', { query: '?url' });
  const sets = Object.keys(gold).map((path) => path.split('/')[3] ?? '');
  expect(sets.length).toBeGreaterThan(0);
  expect(Object.keys(committed.sets)).toEqual(expect.arrayContaining(sets));
});
