import { describe, expect, test } from 'vitest';
import { CODE_ROWS } from '#dataset/code-rows.ts';
import { CODE_TABLES, TABLES } from '#dataset/schema.ts';
import type { ColumnSchema, TableSchema } from '#dataset/table.ts';
import { validateRow } from '#dataset/validate.ts';

function tableWith(own: Partial<ColumnSchema>): TableSchema {
  const columns = {
    id: { type: 'VARCHAR', en: '', zh: '' },
    c: { type: 'VARCHAR', en: '', zh: '', ...own },
  } as const;
  return { name: 't', en: '', zh: '', columns, primaryKey: ['id'], foreignKeys: [] };
}

describe('a row is refused, with its table, key and column named,', () => {
  test.each([
    ['a required cell is missing', { required: true }, null, 't x: c is missing: null'],
    ['a required cell is empty', { required: true }, '', 'c is missing'],
    ['a number is text', { type: 'DOUBLE' }, '1', 'c is no DOUBLE'],
    ['a whole number is none', { type: 'INTEGER' }, 1.5, 'c is no INTEGER'],
    ['a date is none', { type: 'DATE' }, '2023-1-2', 'c is no DATE'],
    ['a date is on no calendar', { type: 'DATE' }, '2023-02-30', 'c is no DATE'],
    ['a value is not in the list', { enum: ['a', 'b'] }, 'c', 'c is none of the values allowed'],
    ['a value does not match', { pattern: '^[ab]$' }, 'ab', 'c does not match ^[ab]$'],
    ['a number is too small', { type: 'INTEGER', minimum: 1 }, 0, 'c is below 1'],
  ] as const)('if %s', (_, own, cell, message) => {
    expect(() => validateRow(tableWith(own), { id: 'x', c: cell })).toThrow(message);
  });
});

test('an empty cell is accepted in an optional column', () => {
  expect(() => validateRow(tableWith({ enum: ['a'], pattern: '^a$' }), { id: 'x' })).not.toThrow();
});

describe('the code lists', () => {
  test.each(CODE_TABLES.map((table) => [table.name, table] as const))(
    '%s conform to their schema',
    (name, table) => {
      const rows = CODE_ROWS.get(name) ?? [];
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) validateRow(table, row);
      expect(new Set(rows.map((row) => row['code'])).size).toBe(rows.length);
    },
  );

  test('contain every code they refer to', () => {
    for (const table of CODE_TABLES) {
      for (const { column, table: target, references } of table.foreignKeys) {
        const known = new Set(CODE_ROWS.get(target)?.map((row) => row[references]));
        for (const row of CODE_ROWS.get(table.name) ?? []) expect(known).toContain(row[column]);
      }
    }
  });
});

test('every foreign key refers to a column of a published table', () => {
  for (const { name, columns, foreignKeys } of TABLES) {
    for (const key of foreignKeys) {
      expect(Object.keys(columns), name).toContain(key.column);
      expect(Object.keys(TABLES.find((table) => table.name === key.table)?.columns ?? {})).toContain(
        key.references,
      );
    }
  }
});
