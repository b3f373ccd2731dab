import { expect, test } from 'vitest';
import { ordinal, placeAmong } from '#charts/parts/peers.ts';
import { STRIP, strip } from '#routes/[[lang=lang]]/notices/[id]/strip-layout.ts';
import { peerRankRow } from '../support/dossier.ts';

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [111, '111th'],
])('writes %i as %s', (n, written) => expect(ordinal(n)).toBe(written));

test.each([
  [{ larger: 0, same: 0, smaller: 9 }, '最长', 'the longest'],
  [{ larger: 2, same: 0, smaller: 7 }, '第 3 长', '3rd longest'],
  [{ larger: 7, same: 0, smaller: 2 }, '第 3 短', '3rd shortest'],
  [{ larger: 9, same: 0, smaller: 0 }, '最短', 'the shortest'],
  [{ larger: 0, same: 2, smaller: 7 }, '最长（另有 2 份相同）', 'the longest (tied with 2)'],
])('places days from the nearer end: %j', (around, zh, en) => {
  expect([placeAmong(around, 'zh'), placeAmong(around, 'en')]).toEqual([zh, en]);
});

test('a strip marks inferred years by shape', () => {
  const drawn = strip(peerRankRow({ state: 'year_inferred', stated_values: '10 20', inferred_values: '30' }));
  expect(drawn).toMatchObject({ state: 'inferred' });
  expect([drawn?.stated.length, drawn?.inferred.length]).toEqual([2, 1]);
  for (const x of [drawn?.own, drawn?.median, ...(drawn?.stated ?? []), ...(drawn?.inferred ?? [])]) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(STRIP.width);
  }
});

test('there is no strip without a rank', () => {
  expect(strip(peerRankRow({ median: null }))).toBeNull();
});
