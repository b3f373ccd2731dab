import { describe, expect, test } from 'vitest';
import { changesBetween } from '#dataset/changes.ts';
import type { Row } from '#dataset/row.ts';

/** A fact of an invented notice. */
function fact(notice: string, name: string, given: Row = {}): Row {
  return {
    notice_id: notice,
    fact_id: `${notice}.${name}`,
    indicator: name,
    value: 12,
    unit: '项',
    date: null,
    state: 'stated',
    approx: null,
    quote: '12项',
    ...given,
  };
}

const EARLIER = [
  fact('lakeside-2024', 'rect_measures'),
  fact('lakeside-2024', 'completed'),
  fact('meadow-2025', 'completed'),
];

describe('the changes between two versions', () => {
  test('are empty for the same facts in any order', () => {
    expect(changesBetween(EARLIER, EARLIER.toReversed())).toEqual([]);
  });

  test('give a changed value with the old and the new one', () => {
    const later = [fact('lakeside-2024', 'rect_measures', { value: 13 }), ...EARLIER.slice(1)];
    expect(changesBetween(EARLIER, later)).toEqual([
      {
        kind: 'changed',
        notice_id: 'lakeside-2024',
        fact_id: 'lakeside-2024.rect_measures',
        indicator: 'rect_measures',
        from: { value: 12, unit: '项', date: null, state: 'stated', approx: null },
        to: { value: 13, unit: '项', date: null, state: 'stated', approx: null },
      },
    ]);
  });

  test.each([
    ['unit', '条'],
    ['state', 'conflicting'],
    ['approx', 'about'],
    ['date', '2024-03'],
    ['value', null],
    ['value', 0],
  ])('include %s %s', (column, cell) => {
    const later = [fact('lakeside-2024', 'rect_measures', { [column]: cell }), ...EARLIER.slice(1)];
    expect(changesBetween(EARLIER, later).map(({ kind }) => kind)).toEqual(['changed']);
  });

  test('ignore another quote of the same figure', () => {
    const later = [fact('lakeside-2024', 'rect_measures', { quote: '12项措施' }), ...EARLIER.slice(1)];
    expect(changesBetween(EARLIER, later)).toEqual([]);
  });

  test('list an added or removed fact with its value', () => {
    const later = [
      fact('lakeside-2024', 'rect_measures'),
      fact('lakeside-2024', 'ongoing', { value: 1 }),
      ...EARLIER.slice(2),
    ];
    expect(changesBetween(EARLIER, later)).toMatchObject([
      { kind: 'removed', fact_id: 'lakeside-2024.completed', from: { value: 12 } },
      { kind: 'added', fact_id: 'lakeside-2024.ongoing', to: { value: 1 } },
    ]);
  });

  test('list an added or removed notice once, with the number of its facts', () => {
    const later = [...EARLIER.slice(0, 2), fact('orchard-2026', 'a'), fact('orchard-2026', 'b')];
    expect(changesBetween(EARLIER, later)).toEqual([
      { kind: 'notice_removed', notice_id: 'meadow-2025', facts: 1 },
      { kind: 'notice_added', notice_id: 'orchard-2026', facts: 2 },
    ]);
  });
});
