import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '#dataset/row.ts';
import { wide } from '#dataset/wide.ts';

const NOTICES: readonly Row[] = [{ notice_id: 'lakeside-2031', kind: 'xuncha', zone_zh: '湖滨新区' }];
const DURATIONS: readonly Row[] = [
  { notice_id: 'lakeside-2031', report_basis: 'signed', feedback_days: 12, feedback_days_state: 'stated' },
];

function fact(given: Partial<Row>): Row {
  return {
    notice_id: 'lakeside-2031',
    fact_id: `lakeside-2031.${given['start'] ?? 0}`,
    indicator: 'problems_total',
    value: null,
    unit: '个',
    date: null,
    state: 'stated',
    approx: null,
    scope: 'notice',
    item_id: null,
    part_of: null,
    start: 0,
    ...given,
  };
}

function rowOf(...facts: readonly Row[]): Row {
  const other = fact({
    notice_id: 'hill-2031',
    fact_id: 'hill-2031.1',
    indicator: 'rect_measures',
    value: 9,
  });
  const [, rows] = wide([...NOTICES, { notice_id: 'hill-2031', kind: 'xuncha' }], DURATIONS, [
    ...facts,
    other,
  ]);
  return rows.find((row) => row['notice_id'] === 'lakeside-2031') ?? {};
}

describe('the wide row of a notice', () => {
  test('has a figure and its state', () => {
    expect(rowOf(fact({ value: 38 }))).toMatchObject({ problems_total: 38, problems_total_state: 'stated' });
  });

  test('distinguishes a figure not found from a stated zero', () => {
    const row = rowOf(fact({ value: 0 }));
    expect(row).toMatchObject({ problems_total: 0, problems_total_state: 'zero' });
    expect(row).toMatchObject({ rect_measures: null, rect_measures_state: 'not_found' });
  });

  test('is empty and says so if the notice contradicts itself', () => {
    const row = rowOf(
      fact({ value: 38, state: 'conflicting', start: 3 }),
      fact({ value: 41, state: 'conflicting', start: 9 }),
    );
    expect(row).toMatchObject({ problems_total: null, problems_total_state: 'conflicting' });
  });

  test('prefers a total to its parts, and the first of several totals', () => {
    const part = fact({ value: 4, part_of: 'lakeside-2031.5', start: 1 });
    const total = fact({ value: 38, start: 5 });
    expect(rowOf(part, total)).toMatchObject({ problems_total: 38, problems_total_state: 'stated' });
    expect(rowOf(total, fact({ value: 12, start: 9 }))).toMatchObject({
      problems_total: 38,
      problems_total_state: 'several',
    });
  });

  test('leaves out figures of single items', () => {
    expect(Object.keys(rowOf(fact({ value: 38, scope: 'item', item_id: 'i1' })))).not.toContain(
      'problems_total',
    );
  });

  test('says if a sanction has no number', () => {
    expect(rowOf(fact({ indicator: 'admonition' }))).toMatchObject({
      admonition: null,
      admonition_state: 'no_number',
    });
  });

  test('has a column of bounds only if a figure is approximate', () => {
    expect(rowOf(fact({ value: 30, approx: 'at_least' }))).toHaveProperty(
      'problems_total_approx',
      'at_least',
    );
    expect(rowOf(fact({ value: 30 }))).not.toHaveProperty('problems_total_approx');
  });

  test('names its facts', () => {
    expect(rowOf(fact({ value: 38, start: 5 }))['fact_ids']).toBe('lakeside-2031.5');
  });

  test('has the durations', () => {
    expect(rowOf(fact({ value: 38 }))).toMatchObject({
      feedback_days: 12,
      report_basis: 'signed',
      report_days: null,
    });
  });

  test('exists even if no notice states anything', () => {
    const [, rows] = wide(NOTICES, DURATIONS, []);
    expect(rows).toEqual([expect.objectContaining({ notice_id: 'lakeside-2031', fact_ids: null })]);
  });

  test('keeps every figure stated once, whatever it is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (value) => {
        const row = rowOf(fact({ value }));
        expect(row['problems_total']).toBe(value);
        expect(row['problems_total_state']).toBe(value === 0 ? 'zero' : 'stated');
      }),
    );
  });
});
