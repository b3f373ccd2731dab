import type { CellValue, Row } from '#dataset/row.ts';
import { columnNames } from '#dataset/schema.ts';
import type { TableSchema } from '#dataset/table.ts';

/** Rows as CSV with a byte order mark, so that spreadsheets read the Chinese correctly. An empty cell is null. */
export function spreadsheetCsv(table: TableSchema, rows: readonly Row[]): string {
  const names = columnNames(table);
  return spreadsheetCsvOf([names, ...rows.map((row) => names.map((name) => row[name] ?? null))]);
}

/** The same for lines that are no table of the data set. */
export function spreadsheetCsvOf(lines: readonly (readonly CellValue[])[]): string {
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** An apostrophe keeps a spreadsheet from running a text as a formula. */
function quoted(cell: CellValue): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
