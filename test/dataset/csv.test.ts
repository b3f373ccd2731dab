import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvHeader, csvRow } from '#dataset/csv.ts';
import type { TableSchema } from '#dataset/table.ts';

const column = { type: 'VARCHAR', en: '', zh: '' } as const;
const TABLE: TableSchema = {
  name: 't',
  en: '',
  zh: '',
  columns: { b: column, a: column },
  primaryKey: ['b'],
  foreignKeys: [],
};

test('columns follow the order of the schema, not of the row', () => {
  expect(csvHeader(TABLE) + csvRow(TABLE, { a: '甲', b: '乙' })).toBe('b,a\n乙,甲\n');
});

test('null and missing values are empty cells, 0 and false are not', () => {
  expect(csvRow(TABLE, { a: null })).toBe(',\n');
  expect(csvRow(TABLE, { a: 0, b: false })).toBe('false,0\n');
});

test('commas, quotes and line ends are quoted as in RFC 4180', () => {
  expect(csvRow(TABLE, { b: '一,二', a: '"甲"\n乙' })).toBe('"一,二","""甲""\n乙"\n');
});

test('an independent CSV parser reads back any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const [row] = parse(csvRow(TABLE, { a, b: `x${b}` }), { record_delimiter: '\n' });
      expect(row).toEqual([`x${b}`, a]);
    }),
  );
});
