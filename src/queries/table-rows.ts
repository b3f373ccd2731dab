import { identifier, joined, sql, type Query } from '#database/sql.ts';

export interface TableRowsRow {
  readonly name: string;
  readonly rows: number;
}

/** How many rows does each published table have? */
export function tableRows(names: readonly string[]): Query<TableRowsRow> {
  const counts = names.map(
    (name) => sql`SELECT ${name}::VARCHAR AS name, count(*)::INTEGER AS "rows" FROM ${identifier(name)}`,
  );
  return sql`FROM (${joined(counts, ' UNION ALL ')}) ORDER BY name`;
}
