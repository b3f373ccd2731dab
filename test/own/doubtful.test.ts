import { expect, test } from 'vitest';
import { doubtOf } from '#own/doubtful.ts';
import { fact } from '../support/corpus.ts';

const NONE = { checks: [] };

test.each([
  ['conflicting', { state: 'conflicting' }],
  ['year_inferred', { state: 'year_inferred' }],
  ['month_only', { state: 'month_only' }],
  ['no_unit', { value: 3, unit: null }],
  [null, { value: 3, unit: '人' }],
  [null, { value: null, unit: null }],
] as const)('a figure is to be checked for being %s', (doubt, given) => {
  expect(doubtOf(fact('qinghe-2023', 1, 'warning', given), NONE)).toBe(doubt);
});

test('a figure that differs from what is listed is to be checked, one that agrees is not', () => {
  const one = fact('qinghe-2023', 1, 'problems_total', { value: 3, unit: '个' });
  const check = { check_id: 'c', check: 'x', expected: null, found: null, finding_zh: '', finding_en: '' };
  const checks = (verdict: 'differs' | 'agrees') => [{ ...check, verdict, fact_ids: [one.fact_id] }];
  expect(doubtOf(one, { checks: checks('differs') })).toBe('differs');
  expect(doubtOf(one, { checks: checks('agrees') })).toBeNull();
});
