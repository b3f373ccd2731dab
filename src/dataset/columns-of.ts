import type { ColumnSchema, TableSchema } from './table.ts';

/** Columns of a table for another one, without uniqueness; all of them if none is named. */
export function columnsOf(
  { columns }: Pick<TableSchema, 'columns'>,
  ...names: readonly string[]
): Record<string, ColumnSchema> {
  return Object.fromEntries(
    Object.entries(columns)
      .filter(([name]) => names.length === 0 || names.includes(name))
      .map(([name, { unique: _unique, ...column }]) => [name, column]),
  );
}
