import { expect, test } from 'vitest';
import { figure } from '#evidence/figure.ts';

const NOTHING = { value: null, unit: null, date: null, approx: null };

test.each([
  [{ ...NOTHING, date: '2024-04' }, '2024-04', '2024-04'],
  [{ ...NOTHING, value: 2, unit: '人' }, '2 人', '2 persons'],
  [{ ...NOTHING, indicator: 'inspection_round', value: 2, unit: '轮' }, '第 2 轮', 'round 2'],
  [{ ...NOTHING, indicator: 'self_checks', value: 2, unit: '轮' }, '2 轮', '2 rounds'],
])('%o is printed as %s and %s', (fact, zh, en) => {
  expect(figure(fact, 'zh')).toBe(zh);
  expect(figure(fact, 'en')).toBe(en);
});
