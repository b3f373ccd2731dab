import { expect, test } from 'vitest';
import { ordinal, placeOf, signOf } from '#components/dossier-words.ts';
import { standingRow, toldRow } from '../support/dossier.ts';

test.each([
  [{ value: 3 }, 'stated'],
  [{ value: 0 }, 'zero'],
  [{ value: null }, 'no_number'],
  [{ date: '2024-03-01' }, 'stated'],
  [{ date: '2024-03-01', state: 'year_inferred' }, 'inferred'],
  [{ date: '2024-03', state: 'month_only' }, 'month_only'],
  [{ value: 0, state: 'conflicting' }, 'conflicting'],
])('%j is drawn as %s', (given, sign) => expect(signOf(toldRow('f', given))).toBe(sign));

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
])('%i is written %s', (n, written) => expect(ordinal(n)).toBe(written));

test('a place is said with how many there are, how many of them are context, and the median', () => {
  expect(placeOf(standingRow({}), 'zh')).toBe('66 份里第 21 长；中位数 57.5 天（其中背景通报 60 份）');
  expect(placeOf(standingRow({}), 'en')).toBe(
    '21st longest of 66; median 57.5 days (60 of 66 from the context set)',
  );
});

test('a count is high or low where a wait is long or short', () => {
  expect(placeOf(standingRow({ unit: '个', larger: 0 }), 'zh')).toContain('66 份里最多');
  expect(placeOf(standingRow({ unit: '个', larger: 65 }), 'zh')).toContain('66 份里最少');
  expect(placeOf(standingRow({ larger: 65 }), 'en')).toContain('Shortest of 66');
});

test('a place is counted from the nearer end', () => {
  expect(placeOf(standingRow({ larger: 60 }), 'zh')).toContain('66 份里第 6 短');
  expect(placeOf(standingRow({ larger: 60, unit: '个' }), 'en')).toContain('6th lowest of 66');
});

test('those with the same value are told', () => {
  expect(placeOf(standingRow({ same: 3 }), 'zh')).toContain('第 21 长（另有 2 份相同）');
});

test('among few notices no place is given', () => {
  expect(placeOf(standingRow({ n: 4, larger: 0 }), 'zh')).toBe('只有 4 份写明，不排位');
});
