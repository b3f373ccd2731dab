import { expect, test } from 'vitest';
import { blankCell, figureCell, textCell, type Table } from '#charts/table.ts';
import { headingOf } from '#export/rows/heading.ts';
import { tableJson } from '#export/rows/chart-files.ts';
import { evidence } from '../../support/evidence.ts';

const TABLE: Table = {
  columns: [
    { key: 'zone', label: 'Zone', numeric: false },
    { key: 'rect_measures', label: 'Measures', numeric: true },
    { key: 'signed', label: 'Signed', numeric: false },
  ],
  rows: [
    {
      notice_id: 'lakeside-2024',
      cells: [textCell('Lakeside Park'), figureCell('over 12', 12, 'stated', ['a']), blankCell('not found')],
    },
    {
      notice_id: 'ctx-1',
      cells: [textCell('Some bureau'), figureCell('0', 0, 'zero'), blankCell('not found')],
    },
  ],
};
const FACTS = new Map([['a', evidence({ fact_id: 'a', value: 12, quote: '12项措施' })]]);
const HEADING = headingOf({
  chart: 'counts',
  title: 'A title',
  measured: 'What is measured.',
  caveat: '',
  address: 'https://site.example/charts/counts/',
});

test('rows are keyed by column, each figure with its evidence and null if not found', () => {
  const made = JSON.parse(tableJson(TABLE, FACTS, HEADING));
  expect(made).toMatchObject({
    ...HEADING,
    columns: [{ key: 'zone' }, { key: 'rect_measures' }, { key: 'signed' }],
  });
  expect(made.rows[0]).toMatchObject({
    row_number: 1,
    notice_id: 'lakeside-2024',
    cells: {
      rect_measures: { shown: 'over 12', value: 12, state: 'stated', evidence: [{ quote: '12项措施' }] },
      signed: { shown: null, value: null, state: 'not_found' },
    },
  });
});

test('a printed zero is 0', () => {
  const [, row] = JSON.parse(tableJson(TABLE, FACTS, HEADING)).rows;
  expect(row).toMatchObject({
    cells: { rect_measures: { value: 0, shown: '0' } },
  });
});
