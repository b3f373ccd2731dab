import type { Cell, Table, TableRow } from '#charts/table.ts';
import type { Sort } from '#view/view.ts';

/**
 * The table sorted by one of its columns, with what was not found last in both directions. A column that is missing or not
 * sortable changes nothing. Figures of different measures stay in separate groups.
 */
export function sorted(table: Table, sort: Sort | null): Table {
  const at = table.columns.findIndex(({ key }) => key === sort?.column);
  if (!sort || at < 0 || table.columns[at]?.sorts === false) return table;
  const sign = sort.descending ? -1 : 1;
  const place = table.columns[at]?.numeric ? placesOf(table) : () => 0;
  const order = (a: TableRow, b: TableRow) => {
    const apart = place(a) - place(b);
    if (apart !== 0) return apart;
    const left = a.cells[at]?.value ?? null;
    const right = b.cells[at]?.value ?? null;
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compared(left, right);
  };
  return { ...table, rows: table.rows.toSorted(order) };
}

/** The position of a row's measure in the table. */
function placesOf({ columns, rows, within }: Table): (row: TableRow) => number {
  const at = columns.findIndex(({ key }) => key === within);
  const measure = ({ cells }: TableRow) => cells[at]?.text;
  const all = [...new Set(rows.map(measure))];
  return (row) => all.indexOf(measure(row));
}

function compared(a: NonNullable<Cell['value']>, b: NonNullable<Cell['value']>): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -1 : 1;
  return a.localeCompare(b, 'zh-Hans-CN');
}

/** The next sort when a heading is pressed: first descending for figures and ascending for words, then reversed, then unsorted. */
export function nextSort({ key, numeric }: Table['columns'][number], now: Sort | null): Sort | null {
  if (now?.column !== key) return { column: key, descending: numeric };
  return now.descending === numeric ? { column: key, descending: !numeric } : null;
}

/** The aria-sort of a heading. */
export function ariaSort(key: string, sort: Sort | null): 'ascending' | 'descending' | 'none' {
  if (sort?.column !== key) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}
