import { sql, type Sql } from '#database/sql.ts';

/** A label with full-width brackets, commas and colons; the tables hold ASCII ones. */
export function chinese(label: Sql): Sql {
  return sql`translate(${label}, '(),:;', '（），：；')`;
}
