import type { Cell, Table, TableRow } from '#charts/table.ts';
import type { Sort } from '#view/view.ts';

/**
 * The table by one of its columns; what is not found is last either way. A column it does not have, or
 * is not to be sorted by, changes nothing.
 * Figures that share no measure are never set among each other.
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

/** Which measure a row is of, in the order of the table. */
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

/** What a press on the head of a column leads to: figures the largest first, words from the start, then the other way, then as drawn. */
export function nextSort({ key, numeric }: Table['columns'][number], now: Sort | null): Sort | null {
  if (now?.column !== key) return { column: key, descending: numeric };
  return now.descending === numeric ? { column: key, descending: !numeric } : null;
}

/** What a head tells of its column. */
export function ariaSort(key: string, sort: Sort | null): 'ascending' | 'descending' | 'none' {
  if (sort?.column !== key) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}
