import { describe, expect, test } from 'vitest';
import { isIn, sql } from '#database/sql.ts';
import { statement } from '#database/statement.ts';

describe('a formatted statement', () => {
  test.each([
    ['text in quotes', sql`SELECT ${'xuncha'}`, "SELECT 'xuncha';"],
    ['quotes in a text doubled', sql`SELECT ${"l'eau"}`, "SELECT 'l''eau';"],
    ['numbers as they are', sql`SELECT ${12.5}`, 'SELECT 12.5;'],
    ['nothing as NULL', sql`SELECT ${null}, ${true}`, 'SELECT NULL, TRUE;'],
    ['a question mark in a value', sql`SELECT ${'a?'}, ${'b'}`, "SELECT 'a?', 'b';"],
    [
      'lists in order',
      sql`SELECT ${isIn(sql`level`, ['county', 'province'])}`,
      "SELECT level IN ('county', 'province');",
    ],
  ])('has %s', (_, query, text) => expect(statement(query)).toBe(text));

  test('is indented by its brackets, except those in strings', () => {
    const inner = sql`
      SELECT translate(label, '(),', '（），') AS label
            FROM indicators`;
    expect(
      statement(sql`
        SELECT
            label
        FROM (${inner}
        )
        WHERE TRUE`),
    ).toBe(
      [
        'SELECT',
        '  label',
        'FROM (',
        "  SELECT translate(label, '(),', '（），') AS label",
        '  FROM indicators',
        ')',
        'WHERE TRUE;',
      ].join('\n'),
    );
  });
});
