import { sql, type Sql } from '#database/sql.ts';

/** A Chinese label with the brackets, commas and colons of Chinese print; the tables keep those of a keyboard. */
export function chinese(label: Sql): Sql {
  return sql`translate(${label}, '(),:;', '（），：；')`;
}
