import { expect, test } from 'vitest';
import {
  percent,
  pooled,
  scoredSets,
  type QualityFile,
  type ScoredSet,
} from '#routes/[[lang=lang]]/methods/quality.ts';

const RATES = { n: 10, found: 10, recall: 0.9, precision: 0.9 };
const SET = {
  notices: 4,
  real: false,
  headline: RATES,
  inside_items: RATES,
  names: { right: 19, of: 20 },
  items: { right: 4, of: 4 },
  measures: { right: 4, of: 4 },
};
const named = (sets: readonly ScoredSet[]) => sets.map(({ name, isFirstRun }) => [name, isFirstRun]);

const CODES = {
  published: {
    topics: { n: 10, macro_f1: 0.9, agreement: 0.95 },
    measure_types: { n: 10, macro_f1: 0.9, agreement: 0.95 },
  },
  invented: { topics: { n: 10, macro_f1: 0.9 }, measure_types: { n: 10, macro_f1: 0.9 } },
};
const setsOf = (sets: QualityFile['sets']) => scoredSets({ codes: CODES, sets });

test('every set in the file is shown', () => {
  expect(named(setsOf({ made: SET, 'unseen-a': SET }))).toEqual([
    ['made', false],
    ['unseen-a', false],
  ]);
});

test('the first run of a set is listed apart, before what the program reads now', () => {
  expect(named(setsOf({ 'unseen-a': { ...SET, first_run: SET } }))).toEqual([
    ['unseen-a', true],
    ['unseen-a', false],
  ]);
});

test('codes are pooled over sets by counts, not by rates', () => {
  const sets = setsOf({
    a: { ...SET, by_code: { admonition: { n: 1, found: 2, recall: 1, precision: 0.5 } } },
    b: { ...SET, by_code: { admonition: { n: 9, found: 8, recall: 0.8889, precision: 1 }, signed: RATES } },
  });
  expect(pooled(sets, new Set(['admonition']))).toEqual({ n: 10, found: 10, recall: 0.9, precision: 0.9 });
  expect(pooled(sets, new Set(['feedback']))).toBeNull();
});

test.each([
  [1, '100%'],
  [0.9999, '99.9%'],
  [0.95, '95%'],
  [0.574, '57.4%'],
  [0, '0%'],
])('%f is shown as %s', (share, text) => expect(percent(share)).toBe(text));
