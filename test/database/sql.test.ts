import { expect, test } from 'vitest';
import { and, identifier, isIn, sql } from '#database/sql.ts';

test('binds what is no SQL', () => {
  expect(sql`SELECT ${"'; DROP TABLE facts"} AS text`).toEqual({
    text: 'SELECT ? AS text',
    values: ["'; DROP TABLE facts"],
  });
});

test('keeps the values of what it is composed of in the order of their marks', () => {
  const inner = sql`level = ${'county'} OR level = ${'province'}`;
  expect(sql`SELECT ${1} WHERE ${inner} LIMIT ${2}`).toEqual({
    text: 'SELECT ? WHERE level = ? OR level = ? LIMIT ?',
    values: [1, 'county', 'province', 2],
  });
});

test('joins clauses so that an OR in one does not reach into another', () => {
  expect(and([sql`a OR b`, sql`c`]).text).toBe('(a OR b) AND (c)');
});

test('is true without clauses, and false among no values', () => {
  expect(and([]).text).toBe('TRUE');
  expect(isIn(sql`level`, []).text).toBe('FALSE');
});

test('quotes a name, and the quotes within it', () => {
  expect(identifier('end').text).toBe('"end"');
  expect(identifier('a"b').text).toBe('"a""b"');
});
