import { expect, test } from 'vitest';
import { percent, pooled, scoredSets, type ScoredSet } from '#routes/[[lang=lang]]/methods/quality.ts';

const RATES = { n: 10, found: 10, recall: 0.9, precision: 0.9 };
const SET = {
  notices: 4,
  headline: RATES,
  inside_items: RATES,
  names: { right: 19, of: 20 },
  items: { right: 4, of: 4 },
  measures: { right: 4, of: 4 },
};
const named = (sets: readonly ScoredSet[]) => sets.map(({ name, isFirstRun }) => [name, isFirstRun]);

test('every set in the file is shown', () => {
  expect(named(scoredSets({ made: SET, 'unseen-a': SET }))).toEqual([
    ['made', false],
    ['unseen-a', false],
  ]);
});

test('a first run is listed separately, whether inside its set or beside it', () => {
  expect(named(scoredSets({ 'unseen-a': { ...SET, first_run: SET } }))).toEqual([
    ['unseen-a', true],
    ['unseen-a', false],
  ]);
  expect(named(scoredSets({ 'unseen-b-first-run': SET }))).toEqual([['unseen-b-first-run', true]]);
});

test('entries that are not sets are skipped', () => {
  expect(scoredSets({ version: 1, note: 'x', other: { n: 3 } })).toEqual([]);
  expect(scoredSets(null)).toEqual([]);
});

test('codes are pooled over sets by counts, not by rates', () => {
  const sets = scoredSets({
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
