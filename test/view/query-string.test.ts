import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryOf, remarksOnNames, valuesOf } from '#view/query-string.ts';

test('any pairs are read back as written', () => {
  const value = fc.stringMatching(/^[\p{L}\d. :%&=?#_-]{1,9}$/u).map((text) => text.trim());
  fc.assert(
    fc.property(
      fc.uniqueArray(
        value.filter((text) => text !== ''),
        { minLength: 1 },
      ),
      (values) => {
        const parameters = new URLSearchParams(queryOf([['fact', values]]));
        expect(valuesOf(parameters, 'fact')).toEqual(values);
        expect([...remarksOnNames(parameters, new Set(['fact']))]).toEqual([]);
      },
    ),
  );
});

test('a repeated parameter with gaps is one list', () => {
  expect(valuesOf(new URLSearchParams('zone=a,,b&zone= b ,c'), 'zone')).toEqual(['a', 'b', 'c']);
});

test('commas and colons stay readable, and there is no query without pairs', () => {
  expect(queryOf([['pick', ['timeline:zone:x', '乙']]])).toBe('?v=1&pick=timeline:zone:x,%E4%B9%99');
  expect(queryOf([])).toBe('');
});

test('unknown names and another version get a remark', () => {
  expect([...remarksOnNames(new URLSearchParams('v=2&colour=red&zone=a'), new Set(['zone']))]).toEqual([
    { kind: 'parameter', name: 'colour' },
    { kind: 'version', value: '2' },
  ]);
});
