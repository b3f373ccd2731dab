import { DataError } from './data-error.ts';
import type { Row } from './row.ts';
import type { TableSchema } from './table.ts';
import { validateRow } from './validate.ts';

/**
 * The rows of one notice that keep the rules of their tables, by table. A row that breaks one is left out, with the rows that
 * refer to it; `left` says which and why. Throws DataError if the notice's own row breaks one.
 */
export function writableRows(
  tables: readonly TableSchema[],
  rows: ReadonlyMap<string, readonly Row[]>,
): { readonly rows: ReadonlyMap<string, readonly Row[]>; readonly left: readonly string[] } {
  const left: string[] = [];
  const gone = new Map<string, Set<unknown>>();
  let kept = rows;
  for (let before = -1; before !== left.length;) {
    before = left.length;
    kept = new Map(
      tables.map((table) => [
        table.name,
        (kept.get(table.name) ?? []).filter((row) => isWritable(table, row, gone, left)),
      ]),
    );
  }
  return { rows: kept, left };
}

function isWritable(table: TableSchema, row: Row, gone: Map<string, Set<unknown>>, left: string[]): boolean {
  const problem = problemOf(table, row) ?? danglingIn(table, row, gone);
  if (problem === null) return true;
  if (table.primaryKey.join() === 'notice_id') throw problem;
  left.push(problem.message);
  for (const column of table.primaryKey) mark(gone, `${table.name}.${column}`, row[column]);
  return false;
}

function problemOf(table: TableSchema, row: Row): DataError | null {
  try {
    validateRow(table, row);
    return null;
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
}

function danglingIn(table: TableSchema, row: Row, gone: ReadonlyMap<string, Set<unknown>>): DataError | null {
  const key = table.foreignKeys.find(
    ({ column, table: other, references }) =>
      references !== 'notice_id' && gone.get(`${other}.${references}`)?.has(row[column]),
  );
  return key
    ? new DataError(`${table.name} ${row[table.primaryKey[0] ?? '']}`, `${key.column} was left out`)
    : null;
}

function mark(gone: Map<string, Set<unknown>>, key: string, value: unknown): void {
  gone.set(key, (gone.get(key) ?? new Set()).add(value));
}
