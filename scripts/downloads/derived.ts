import { openNode } from '#database/node.ts';
import { identifier, sql } from '#database/sql.ts';
import type { Filled } from '#dataset/filled.ts';
import type { Row } from '#dataset/row.ts';
import { columnNames } from '#dataset/schema.ts';
import type { TableSchema } from '#dataset/table.ts';
import { DERIVED_TABLES } from '#dataset/tables/derived.ts';
import { validateRow } from '#dataset/validate.ts';

/** The derived tables as the database computes them, checked against their description. */
export async function derivedTables(file: string): Promise<readonly Filled[]> {
  const database = await openNode(file);
  const filled: Filled[] = [];
  for (const table of DERIVED_TABLES) {
    const rows = await database.query<Row>(sql`SELECT * FROM ${identifier(table.name)} ORDER BY ALL`);
    filled.push([table, rows.map((row) => checked(table, row))]);
  }
  await database.close();
  return filled;
}

/** Lists are joined by a space in the database but by a semicolon in files. */
function checked(table: TableSchema, row: Row): Row {
  const cells = columnNames(table).map((name): [string, Row[string]] => {
    const cell = row[name] ?? null;
    return [name, table.columns[name]?.list && cell !== null ? String(cell).replaceAll(' ', ';') : cell];
  });
  const written = Object.fromEntries(cells);
  validateRow(table, written);
  return written;
}
