import { DataError } from './data-error.ts';
import type { CellValue, Row } from './row.ts';
import type { ColumnSchema, TableSchema } from './table.ts';

/** Throws at the first cell of a row that breaks its column's constraints. */
export function validateRow(table: TableSchema, row: Row): void {
  for (const [name, column] of Object.entries(table.columns)) {
    const cell = row[name] ?? null;
    const problem = cellProblem(column, cell);
    if (problem !== null)
      throw new DataError(placeOf(table, row), `${name} ${problem}: ${JSON.stringify(cell)}`);
  }
}

function placeOf(table: TableSchema, row: Row): string {
  return [table.name, ...table.primaryKey.map((column) => row[column] ?? '?')].join(' ');
}

const TYPES = {
  VARCHAR: 'string',
  DATE: 'string',
  INTEGER: 'number',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
} as const;

/** What is wrong with a cell, as the end of a sentence; null if nothing is. */
export function cellProblem(column: ColumnSchema, cell: CellValue): string | null {
  if (cell === null || cell === '') return column.required ? 'is missing' : null;
  if (typeof cell !== TYPES[column.type]) return `is no ${column.type}`;
  if (column.type === 'INTEGER' && !Number.isSafeInteger(cell)) return 'is no INTEGER';
  if (column.type === 'DATE' && !isDate(String(cell))) return 'is no DATE';
  if (column.enum && !column.enum.includes(String(cell))) return 'is none of the values allowed';
  if (column.pattern && !new RegExp(column.pattern, 'u').test(String(cell)))
    return `does not match ${column.pattern}`;
  if (column.minimum !== undefined && Number(cell) < column.minimum) return `is below ${column.minimum}`;
  return null;
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
