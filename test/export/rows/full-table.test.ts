import { expect, test } from 'vitest';
import { blankCell, figureCell, textCell, type Table } from '#charts/table.ts';
import { fullTable, rowsOnScreen } from '#export/rows/full-table.ts';
import { sorted } from '#charts/parts/sorting.ts';
import '../../support/messages.ts';

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
      cells: [textCell('x'), ...Array(3).fill(blankCell('–'))],
    },
  ],
};

test('each row gives the states of its figures and all their evidence once', () => {
  const { columns, rows } = fullTable(TABLE, 'en');
  expect(columns.map(({ key }) => key)).toEqual(['zone', 'feedback', 'days', 'signed', 'state', 'evidence']);
  expect(rows[0]?.cells.slice(4)).toEqual([
    { text: 'stated 1 · year inferred 1 · not found 1', fact_ids: [], value: 1 },
    { text: '2', fact_ids: ['a', 'b'], value: 2 },
  ]);
});

test('a row without facts has no evidence and no zero', () => {
  expect(fullTable(TABLE, 'en').rows[1]?.cells.at(-1)).toEqual({ text: '', fact_ids: [], value: null });
});

test('a table with its own column of states keeps it', () => {
  const own: Table = { columns: [{ key: 'state', label: 'State', numeric: false }], rows: [] };
  expect(fullTable(own, 'en').columns.map(({ key }) => key)).toEqual(['state', 'evidence']);
});

test('the column of states says that it sorts by missing values', () => {
  const state = (lang: 'zh' | 'en') => fullTable(TABLE, lang).columns.find(({ key }) => key === 'state');
  expect(state('en')?.note).toBe('by number not found');
  expect(state('zh')?.note).toBe('按未见数');
});

test('a file has the rows of the screen in their order, whichever column sorts them', () => {
  const full = fullTable(TABLE, 'en');
  for (const { key } of full.columns) {
    for (const descending of [true, false]) {
      const screen = sorted(full, { column: key, descending });
      const file = rowsOnScreen(TABLE, screen);
      expect(file.columns).toEqual(TABLE.columns);
      expect(file.rows.map(({ notice_id }) => notice_id)).toEqual(
        screen.rows.map(({ notice_id }) => notice_id),
      );
      expect(new Set(file.rows)).toEqual(new Set(TABLE.rows));
    }
  }
  expect(rowsOnScreen(TABLE, sorted(full, { column: 'state', descending: true })).rows[0]?.notice_id).toBe(
    'ctx-1',
  );
});
