import { describe, expect, test } from 'vitest';
import { formulaOf } from '#evidence/formula.ts';
import { evidence } from '../support/evidence.ts';

const date = (indicator: string, day: string, notice_id = 'lakeside-2024') =>
  evidence({ fact_id: `${notice_id}:${indicator}`, notice_id, indicator, date: day });

describe('the formula behind a set of facts', () => {
  test.each([
    ['inspection_start', '2024-02-28', 'inspection_end', '2024-03-01', 'inspection_days', 3],
    ['inspection_end', '2024-02-28', 'feedback', '2024-03-01', 'feedback_days', 2],
    ['feedback', '2024-03-01', 'signed', '2025-03-01', 'report_days', 365],
    ['feedback', '2024-03-01', 'published', '2024-03-01', 'report_days_published', 0],
  ])('%s %s to %s %s is %s: %i', (from, first, to, last, measure, days) => {
    expect(formulaOf([date(to, last), date(from, first)])).toMatchObject({ kind: 'days', measure, days });
  });

  test('gives no number of days for a month-only date', () => {
    expect(formulaOf([date('inspection_end', '2024-02'), date('feedback', '2024-03-01')])).toBeNull();
  });

  test('gives no number of days for dates out of order', () => {
    expect(formulaOf([date('feedback', '2024-03-01'), date('signed', '2023-08-31')])).toBeNull();
  });

  test('never combines dates of two notices', () => {
    const facts = [date('inspection_end', '2024-02-01'), date('feedback', '2024-03-01', 'hillside-2023')];
    expect(formulaOf(facts)).toBeNull();
  });

  test('adds the parts a bracket lists and compares the sum with the printed total', () => {
    const total = evidence({ fact_id: 'a', value: 7 });
    const parts = [3, 4].map((value) => evidence({ fact_id: `a${value}`, value, part_of: 'a' }));
    expect(formulaOf([total, ...parts])).toEqual({ kind: 'sum', total, parts, sum: 7 });
  });

  test('adds no figures that are merely adjacent', () => {
    expect(
      formulaOf([evidence({ fact_id: 'a', value: 3 }), evidence({ fact_id: 'b', value: 4 })]),
    ).toBeNull();
  });
});
