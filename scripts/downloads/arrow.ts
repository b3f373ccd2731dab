import {
  Bool,
  DateDay,
  Field,
  Float64,
  Int32,
  Schema,
  Table as ArrowTable,
  tableToIPC,
  Utf8,
  vectorFromArray,
  type DataType,
} from 'apache-arrow';
import type { CellValue, Row } from '#dataset/row.ts';
import type { ColumnSchema, TableSchema } from '#dataset/table.ts';
import { about } from '#dataset/files/about.ts';

const TYPES: Readonly<Record<ColumnSchema['type'], DataType>> = {
  VARCHAR: new Utf8(),
  INTEGER: new Int32(),
  DOUBLE: new Float64(),
  BOOLEAN: new Bool(),
  DATE: new DateDay(),
};

/** A table as one Arrow IPC file. */
export function arrow(table: TableSchema, rows: readonly Row[]): Uint8Array {
  const columns = Object.entries(table.columns);
  const fields = columns.map(([name, { type, required }]) => Field.new(name, TYPES[type], !required));
  const vectors = columns.map(([name, column]) => [
    name,
    vectorFromArray(
      rows.map((row) => valueOf(column, row[name] ?? null)),
      TYPES[column.type],
    ),
  ]);
  const schema = new Schema(fields, new Map(Object.entries(about(table))));
  // Given vectors of no length, Arrow ignores the schema and takes them for other columns.
  const filled = rows.length === 0 ? [] : [Object.fromEntries(vectors)];
  return tableToIPC(new ArrowTable(schema, ...filled), 'file');
}

function valueOf({ type }: ColumnSchema, cell: CellValue): CellValue | Date {
  return type === 'DATE' && cell !== null ? new Date(String(cell)) : cell;
}
