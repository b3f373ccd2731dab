import type { Query, Value } from '#database/sql.ts';

/** One engine with the published tables and the views attached, read only. */
export interface Database {
  /** Rows are plain objects, columns in the order of the statement; every value is text, a number, a boolean or null. */
  query<Row>(query: Query<Row>): Promise<Row[]>;
  close(): Promise<void>;
}

/** Said before anything else: nothing is fetched from where extensions live. */
export const SETTINGS = [
  'SET autoload_known_extensions=false',
  'SET autoinstall_known_extensions=false',
] as const;

/** The catalog name under which the file is attached. */
export const CATALOG = 'duizhao';

/** Said once the file is attached: no statement reads another file or address. */
export const LOCKS = ['SET enable_external_access=false', 'SET lock_configuration=true'] as const;

/** Makes rows of columns and cells. A cell that JavaScript would misread names the cast that is missing. */
export function plainRows<Row>(columns: readonly string[], rows: readonly (readonly unknown[])[]): Row[] {
  return rows.map(
    (cells) => Object.fromEntries(columns.map((column, at) => [column, plain(cells[at], column)])) as Row,
  );
}

function plain(cell: unknown, column: string): Value {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  throw new TypeError(`column is no text, number or boolean, cast it in SQL: ${column}`);
}
