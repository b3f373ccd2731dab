import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Table } from '#charts/chart.ts';
import { tableCsv } from '#components/csv.ts';
import { evidence } from '../support/evidence.ts';

const TABLE: Table = {
  columns: [
    { key: 'zone', label: 'Zone', numeric: false },
    { key: 'rect_measures', label: 'Measures, "planned"', numeric: true },
    { key: 'note', label: 'Note', numeric: false },
  ],
  rows: [
    {
      notice_id: 'lakeside-2024',
      cells: [
        { text: 'Lakeside Park', fact_ids: [], value: 'Lakeside Park' },
        { text: '12', fact_ids: ['a', 'b'], value: 12 },
        { text: '=SUM(A1)', fact_ids: [], value: '=SUM(A1)' },
      ],
    },
  ],
};
const FACTS = new Map(
  [
    evidence({
      fact_id: 'a',
      value: 12,
      quote: '12项措施,\n均已落实',
      start: 3,
      end: 13,
      source_url: 'https://a.example/',
    }),
    evidence({ fact_id: 'b', value: -1, state: 'conflicting' }),
  ].map((fact) => [fact.fact_id, fact]),
);

const rows: Record<string, string>[] = parse(tableCsv(TABLE, FACTS), { bom: true, columns: true });

test('a cell has a line for each piece of its evidence', () => {
  expect(rows.slice(0, 2)).toMatchObject([
    {
      row: 'Lakeside Park',
      column: 'Measures, "planned"',
      shown: '12',
      fact_id: 'a',
      quote: '12项措施,\n均已落实',
      start: '3',
      end: '13',
    },
    { shown: '12', fact_id: 'b', number: '-1', state: 'conflicting' },
  ]);
});

test('a cell without evidence keeps its line, and no text becomes a formula', () => {
  expect(rows[2]).toMatchObject({ column: 'Note', shown: "'=SUM(A1)", fact_id: '', quote: '' });
});
