import { expect, test } from 'vitest';
import { blankCell, figureCell, textCell, type Table } from '#charts/chart.ts';
import { fullTable } from '#components/full-table.ts';

const TABLE: Table = {
  columns: [
    { key: 'zone', label: 'Zone', numeric: false },
    { key: 'feedback', label: 'Feedback', numeric: false },
    { key: 'days', label: 'Days', numeric: true },
    { key: 'signed', label: 'Signed', numeric: false },
  ],
  rows: [
    {
      notice_id: 'lakeside-2024',
      cells: [
        textCell('Lakeside Park'),
        figureCell('2024-03-31 (year inferred)', '2024-03-31', 'inferred', ['a']),
        figureCell('12', 12, 'stated', ['a', 'b']),
        blankCell('not found'),
      ],
    },
    {
      notice_id: 'ctx-1',
      page: 'https://a.example/',
      cells: [textCell('x'), ...Array(3).fill(blankCell('–'))],
    },
  ],
};

test('each row tells how its figures stand, and has all their evidence once', () => {
  const { columns, rows } = fullTable(TABLE, 'en');
  expect(columns.map(({ key }) => key)).toEqual(['zone', 'feedback', 'days', 'signed', 'state', 'evidence']);
  expect(rows[0]?.cells.slice(4)).toEqual([
    { text: 'stated 1 · year inferred 1 · not found 1', fact_ids: [], value: 1 },
    { text: '2', fact_ids: ['a', 'b'], value: 2 },
  ]);
});

test('a row without facts has no evidence, and is none of zero', () => {
  expect(fullTable(TABLE, 'en').rows[1]?.cells.at(-1)).toEqual({ text: '', fact_ids: [], value: null });
});

test('a table that tells states in a column of its own keeps that one', () => {
  const own: Table = { columns: [{ key: 'state', label: 'State', numeric: false }], rows: [] };
  expect(fullTable(own, 'en').columns.map(({ key }) => key)).toEqual(['state', 'evidence']);
});
