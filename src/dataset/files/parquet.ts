import { parquetWriteBuffer } from 'hyparquet-writer';
import type { CellValue, Row } from '#dataset/row.ts';
import type { ColumnSchema, TableSchema } from '#dataset/table.ts';
import { about } from './about.ts';

const TYPES = {
  VARCHAR: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  INTEGER: { type: 'INT32' },
  DOUBLE: { type: 'DOUBLE' },
  BOOLEAN: { type: 'BOOLEAN' },
  DATE: { type: 'INT32', converted_type: 'DATE' },
} as const;

/** A table as one Parquet file, with metadata about the dataset. */
export function parquet(
  table: TableSchema,
  rows: readonly Row[],
  said: Readonly<Record<string, string>> = about(table),
): Uint8Array<ArrayBuffer> {
  const columns = Object.entries(table.columns);
  const bytes = parquetWriteBuffer({
    columnData: columns.map(([name, column]) => ({
      name,
      data: rows.map((row) => valueOf(column, row[name] ?? null)),
    })),
    schema: [
      { name: table.name, num_children: columns.length },
      ...columns.map(([name, { type, required }]) => ({
        name,
        ...TYPES[type],
        repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
      })),
    ],
    kvMetadata: Object.entries(said).map(([key, value]) => ({ key, value })),
  });
  return new Uint8Array(bytes);
}

function valueOf({ type }: ColumnSchema, cell: CellValue): CellValue | Date {
  return type === 'DATE' && cell !== null ? new Date(String(cell)) : cell;
}
