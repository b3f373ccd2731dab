import { parse } from 'csv-parse/sync';
import type { CellValue, Row } from '#dataset/row.ts';
import type { ColumnSchema, TableSchema } from '#dataset/table.ts';
import { validateRow } from '#dataset/validate.ts';

/** The rows of a published CSV file, checked against their table. An empty cell is null. */
export function readRows(table: TableSchema, csv: string): readonly Row[] {
  const rows = cellsOf(table, csv);
  for (const row of rows) validateRow(table, row);
  return rows;
}

/** The same rows unchecked. A column that the file lacks is null. */
export function cellsOf(table: TableSchema, csv: string): readonly Row[] {
  const lines: readonly Readonly<Record<string, string>>[] = parse(csv, { columns: true, bom: true });
  return lines.map((line) =>
    Object.fromEntries(
      Object.entries(table.columns).map(([name, column]) => [name, cellOf(column, line[name] ?? '')]),
    ),
  );
}

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false };

/** Text that is not a number or boolean stays text, so that the check fails on it. */
function cellOf({ type }: ColumnSchema, text: string): CellValue {
  if (text === '') return null;
  if (type === 'BOOLEAN') return BOOLEANS[text] ?? text;
  if (type === 'VARCHAR' || type === 'DATE') return text;
  return Number.isFinite(Number(text)) ? Number(text) : text;
}
