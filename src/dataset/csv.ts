import { columnNames } from './schema.ts';
import type { CellValue, Row } from './row.ts';
import type { TableSchema } from './table.ts';

/** CSV as in RFC 4180, but with LF line ends. Null is an empty cell. */
export function csvHeader(table: TableSchema): string {
  return csvLine(columnNames(table));
}

export function csvRow(table: TableSchema, row: Row): string {
  return csvLine(columnNames(table).map((column) => row[column] ?? null));
}

function csvLine(cells: readonly CellValue[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

function csvCell(cell: CellValue): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
