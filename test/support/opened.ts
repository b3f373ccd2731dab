import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { read, utils, type CellObject } from '@e965/xlsx';
import { fromArrow } from 'arquero';
import { columnNames } from '#dataset/schema.ts';
import type { TableSchema } from '#dataset/table.ts';

/** A file as another program reads it: cells as CSV text, empty cells as null. */
export type Opened = readonly (readonly string[])[];

/** Dates are strings such as 2024-04-23. */
function text(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** DuckDB, reading Parquet. */
export async function withParquet<Result>(
  file: string,
  ask: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`CREATE VIEW file AS FROM read_parquet('${file}')`);
  const result = await ask(connection);
  connection.closeSync();
  instance.closeSync();
  return result;
}

export function openedParquet(file: string): Promise<Opened> {
  return withParquet(file, async (connection) => {
    const reader = await connection.runAndReadAll('SELECT * FROM file');
    return [reader.columnNames(), ...reader.getRows().map((row) => row.map(text))];
  });
}

/** Arquero's reader of Arrow IPC. */
export function openedArrow(bytes: Uint8Array): Opened {
  const table = fromArrow(bytes);
  const names = table.columnNames();
  return [
    names,
    ...Array.from({ length: table.numRows() }, (_, row) => names.map((name) => text(table.get(name, row)))),
  ];
}

/** SheetJS. */
export function workbook(bytes: Uint8Array): ReturnType<typeof read> {
  return read(bytes, { cellDates: true, UTC: true, cellNF: true });
}

export function cellAt(
  bytes: Uint8Array,
  sheet: string,
  row: number,
  column: number,
): CellObject | undefined {
  return workbook(bytes).Sheets[sheet]?.[utils.encode_cell({ r: row, c: column })];
}

export function openedSheet(bytes: Uint8Array, { name, ...table }: TableSchema, rows: number): Opened {
  const sheet = workbook(bytes).Sheets[name] ?? {};
  const width = columnNames({ name, ...table }).length;
  return Array.from({ length: rows + 1 }, (_, r) =>
    Array.from({ length: width }, (_column, c) => text(sheet[utils.encode_cell({ r, c })]?.v)),
  );
}
