import { expect, test } from 'vitest';
import { and, identifier, isIn, sql } from '#database/sql.ts';

test('binds values instead of inserting them', () => {
  expect(sql`SELECT ${"'; DROP TABLE facts"} AS text`).toEqual({
    text: 'SELECT ? AS text',
    values: ["'; DROP TABLE facts"],
  });
});

test('keeps the values of its parts in the order of their placeholders', () => {
  const inner = sql`level = ${'county'} OR level = ${'province'}`;
  expect(sql`SELECT ${1} WHERE ${inner} LIMIT ${2}`).toEqual({
    text: 'SELECT ? WHERE level = ? OR level = ? LIMIT ?',
    values: [1, 'county', 'province', 2],
  });
});

test('joins clauses so that an OR stays within its clause', () => {
  expect(and([sql`a OR b`, sql`c`]).text).toBe('(a OR b) AND (c)');
});

test('is true without clauses and false for an empty list of values', () => {
  expect(and([]).text).toBe('TRUE');
  expect(isIn(sql`level`, []).text).toBe('FALSE');
});

test('has a second form if a part has one, in which the other parts stay', () => {
  const part = { ...sql`level = ${'county'}`, reusable: sql`${'county'} = '' OR level = ${'county'}` };
  expect(sql`SELECT ${1} WHERE ${part}`).toEqual({
    text: 'SELECT ? WHERE level = ?',
    values: [1, 'county'],
    reusable: { text: "SELECT ? WHERE ? = '' OR level = ?", values: [1, 'county', 'county'] },
  });
});

test('quotes a name and the quotes within it', () => {
  expect(identifier('end').text).toBe('"end"');
  expect(identifier('a"b').text).toBe('"a""b"');
});
