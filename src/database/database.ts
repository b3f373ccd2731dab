import type { OwnTable } from '#database/own-tables.ts';
import { sql, type Query, type Value } from '#database/sql.ts';

/** An engine with the published tables and views attached read only. */
export interface Database {
  /** Rows are plain objects with columns in the order of the statement; values are text, numbers, booleans or null. */
  query<Row>(query: Query<Row>): Promise<Row[]>;
  /** The same, for a query that will be asked again with other picks: the engine may plan it once. */
  queryAgain<Row>(query: Query<Row>): Promise<Row[]>;
  close(): Promise<void>;
}

/** One that can also hold the reader's own notices, in memory. */
export interface OwnDatabase extends Database {
  /** From then on every query reads these rows beside the published ones; with none, the published ones alone. */
  hold(own: readonly OwnTable[]): Promise<void>;
}

/** Which data a file holds. The page and the engine must agree on it. */
export interface About {
  readonly version: string;
  /** Hexadecimal; changes with the tables and with the views on them. */
  readonly digest: string;
}

export const ABOUT: Query<About> = sql`SELECT version, digest FROM about`;

/** Run first: disables extension autoloading, and the packing of sorted columns, which costs more than sorting a few rows. */
export const SETTINGS = [
  'SET autoload_known_extensions=false',
  'SET autoinstall_known_extensions=false',
  "SET disabled_optimizers='compressed_materialization'",
] as const;

/** The catalog name under which the file is attached. */
export const CATALOG = 'duizhao';

/** Run once the file is attached: no statement can read another file or address. */
export const LOCKS = ['SET enable_external_access=false', 'SET lock_configuration=true'] as const;

/** Builds rows from columns and cells. Throws at a cell that JavaScript would misread, naming the column to cast. */
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
