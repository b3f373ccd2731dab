import { openNode } from '#database/node.ts';
import { identifier, sql } from '#database/sql.ts';
import { TABLES } from '#dataset/schema.ts';

/** The characters in tables of a database, each once. */
export async function charactersIn(file: string, tables: readonly string[]): Promise<string> {
  const database = await openNode(file);
  const found = new Set<string>();
  for (const { name, columns } of TABLES.filter((table) => tables.includes(table.name)))
    for (const [column] of Object.entries(columns).filter(([, { type }]) => type === 'VARCHAR')) {
      const rows = await database.query<{ char: string }>(
        sql`SELECT DISTINCT unnest(string_split(${identifier(column)}, '')) AS char FROM ${identifier(name)}`,
      );
      for (const { char } of rows) found.add(char);
    }
  await database.close();
  return [...found].join('');
}
