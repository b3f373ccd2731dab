import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankCell, figureCell, textCell, type Table } from '#charts/table.ts';
import { ariaSort, nextSort, sorted } from '#charts/parts/sorting.ts';

const COLUMNS: Table['columns'] = [
  { key: 'zone', label: 'Zone', numeric: false },
  { key: 'days', label: 'Days', numeric: true },
];

function tableOf(values: readonly (number | string | null)[]): Table {
  return {
    columns: COLUMNS,
    rows: values.map((value, i) => ({
      notice_id: `n${i}`,
      cells: [
        textCell(`zone ${i}`),
        value === null ? blankCell('not found') : figureCell(String(value), value, 'stated', [`f${i}`]),
      ],
    })),
  };
}

const valuesOf = (table: Table) => table.rows.map(({ cells }) => cells[1]?.value);
const VALUES = fc.array(fc.option(fc.integer({ min: 0, max: 40 })));

describe('a sorted table', () => {
  test('puts the largest first or last, and missing values last either way', () => {
    const table = tableOf([3, null, 0, 12]);
    expect(valuesOf(sorted(table, { column: 'days', descending: true }))).toEqual([12, 3, 0, null]);
    expect(valuesOf(sorted(table, { column: 'days', descending: false }))).toEqual([0, 3, 12, null]);
  });

  test('sorts dates by time', () => {
    const table = tableOf(['2024-04-23', '2021-03-11', null, '2022-06']);
    expect(valuesOf(sorted(table, { column: 'days', descending: false }))).toEqual([
      '2021-03-11',
      '2022-06',
      '2024-04-23',
      null,
    ]);
  });

  test('keeps all rows, and ties in their order', () => {
    fc.assert(
      fc.property(VALUES, fc.boolean(), (values, descending) => {
        const table = tableOf(values);
        const { rows } = sorted(table, { column: 'days', descending });
        expect(new Set(rows)).toEqual(new Set(table.rows));
        for (const [i, row] of rows.entries()) {
          const before = rows[i - 1];
          if (before && before.cells[1]?.value === row.cells[1]?.value)
            expect(table.rows.indexOf(before)).toBeLessThan(table.rows.indexOf(row));
        }
      }),
    );
  });

  test.each([null, { column: 'colour', descending: true }])('is unchanged by %o', (sort) => {
    const table = tableOf([2, 1]);
    expect(sorted(table, sort)).toBe(table);
  });
});

test('figures without a common measure are sorted within their own', () => {
  const rows = [
    ['wait', 5],
    ['report', 90],
    ['wait', 60],
    ['report', 30],
  ] as const;
  const table: Table = {
    columns: [...COLUMNS, { key: 'measure', label: 'Measure', numeric: false }],
    within: 'measure',
    rows: rows.map(([measure, days], i) => ({
      notice_id: `n${i}`,
      cells: [textCell(`zone ${9 - i}`), figureCell(String(days), days, 'stated'), textCell(measure)],
    })),
  };
  expect(valuesOf(sorted(table, { column: 'days', descending: true }))).toEqual([60, 5, 90, 30]);
  expect(valuesOf(sorted(table, { column: 'zone', descending: false }))).toEqual([30, 60, 90, 5]);
});

test('a column head cycles from largest first to smallest first to the order of the chart', () => {
  const [zone, days] = COLUMNS;
  if (!zone || !days) throw new Error('no columns');
  const first = nextSort(days, null);
  expect(first).toEqual({ column: 'days', descending: true });
  const second = nextSort(days, first);
  expect(second).toEqual({ column: 'days', descending: false });
  expect(nextSort(days, second)).toBeNull();
  expect(nextSort(zone, second)).toEqual({ column: 'zone', descending: false });
});

test('a column head says how its column is sorted', () => {
  const sort = { column: 'days', descending: true };
  expect(COLUMNS.map(({ key }) => ariaSort(key, sort))).toEqual(['none', 'descending']);
});
