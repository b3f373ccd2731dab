import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { figureCell, textCell, type Table } from '#charts/table.ts';
import type { Evidence } from '#evidence/evidence.ts';
import { CHART_ROWS, chartRows } from '#export/rows/chart-rows.ts';
import { spreadsheetCsv } from '#dataset/files/spreadsheet-csv.ts';
import { evidence } from '../../support/evidence.ts';

const tableCsv = (table: Table, facts: Evidence) => spreadsheetCsv(CHART_ROWS, chartRows(table, facts));

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
        { text: '12 (conflicting)', fact_ids: ['a', 'b'], value: 12, state: 'conflicting' },
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
    evidence({ fact_id: 'b', value: -1, state: 'month_only' }),
  ].map((fact) => [fact.fact_id, fact]),
);

const rows: Record<string, string>[] = parse(tableCsv(TABLE, FACTS), { bom: true, columns: true });

test('a cell has one line per piece of evidence', () => {
  expect(rows.slice(0, 2)).toMatchObject([
    {
      row: 'Lakeside Park',
      column: 'Measures, "planned"',
      shown: '12 (conflicting)',
      value: '12',
      state: 'conflicting',
      fact_id: 'a',
      quote: '12项措施,\n均已落实',
      start: '3',
      end: '13',
    },
    { value: '12', state: 'conflicting', fact_id: 'b', fact_number: '-1', fact_state: 'month_only' },
  ]);
});

test('a cell without evidence has one line, and no text becomes a formula', () => {
  expect(rows[2]).toMatchObject({ column: 'Note', shown: "'=SUM(A1)", fact_id: '', quote: '' });
});

const COMPUTED: Table = {
  columns: [
    { key: 'zone', label: 'Zone', numeric: false },
    { key: 'measure', label: 'Measure', numeric: false },
    { key: 'days', label: 'Days', numeric: true },
  ],
  rows: [38, 20].map((days) => ({
    notice_id: 'lakeside-2024',
    cells: [
      textCell('Lakeside Park'),
      textCell('wait'),
      figureCell(`${days}`, days, 'inferred', ['from', 'to']),
    ],
  })),
};
const DATES = new Map(
  [
    evidence({ fact_id: 'from', date: '2024-01-01' }),
    evidence({ fact_id: 'to', date: '2024-02-08', state: 'year_inferred' }),
  ].map((fact) => [fact.fact_id, fact]),
);
const computed: Record<string, string>[] = parse(tableCsv(COMPUTED, DATES), { bom: true, columns: true });

test('two rows of one zone are distinguished by their number', () => {
  const days = computed.filter(({ column_key }) => column_key === 'days');
  expect(days.map(({ row_number, value }) => [row_number, value])).toEqual([
    ['1', '38'],
    ['1', '38'],
    ['2', '20'],
    ['2', '20'],
  ]);
});

test('a computed figure has its own value and state beside those of its operands', () => {
  const [from, to] = computed.filter(({ column_key }) => column_key === 'days');
  expect(from).toMatchObject({
    value: '38',
    state: 'inferred',
    fact_date: '2024-01-01',
    fact_state: 'stated',
  });
  expect(to).toMatchObject({
    value: '38',
    state: 'inferred',
    fact_date: '2024-02-08',
    fact_state: 'year_inferred',
  });
});

test.each(['=1+1', '+1', '@A1', '-1+cmd', '\t=1'])('%j stays text', (shown) => {
  const cells = [textCell('Lakeside Park'), textCell(shown)];
  const table = { ...COMPUTED, rows: [{ notice_id: 'lakeside-2024', cells }] };
  const [line] = parse(tableCsv(table, DATES), { bom: true, columns: true }) as Record<string, string>[];
  expect(line?.['shown']).toBe(`'${shown}`);
});
