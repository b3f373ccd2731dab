import { table as columnTable } from 'arquero';
import { columnNames } from '#dataset/schema.ts';
import type { Row } from '#dataset/row.ts';
import type { TableSchema } from '#dataset/table.ts';

/** Rows as one Arrow stream, with types taken from their cells: dates are text, and a column without any cell is of no type. */
export function arrowStream(table: TableSchema, rows: readonly Row[]): Uint8Array {
  const columns = columnNames(table).map((name) => [name, rows.map((row) => row[name] ?? null)] as const);
  const bytes = columnTable(columns.map(([name, cells]) => [name, [...cells]])).toArrowIPC({
    format: 'stream',
  });
  if (!bytes) throw new TypeError(`no rows: ${table.name}`);
  return bytes;
}
