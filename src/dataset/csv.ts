import { columnNames } from './schema.ts';
import type { Cell, Row } from './row.ts';
import type { Table } from './table.ts';

/** CSV after RFC 4180, but for its line ends, which are LF. An empty cell is null. */
export function csvHeader(table: Table): string {
  return csvLine(columnNames(table));
}

export function csvRow(table: Table, row: Row): string {
  return csvLine(columnNames(table).map((column) => row[column] ?? null));
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

function csvCell(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
