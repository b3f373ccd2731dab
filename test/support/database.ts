import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { About, Database } from '#database/database.ts';
import { buildDatabase, openNode } from '#database/node.ts';
import { csvHeader, csvRow } from '#dataset/csv.ts';
import { TABLES } from '#dataset/schema.ts';
import type { Tables } from './tables.ts';

/** Opens the tables in an engine for the time of use. */
export async function withDatabase<T>(
  tables: Tables,
  use: (database: Database) => Promise<T>,
  open: (file: string) => Promise<Database> = openNode,
): Promise<T> {
  return withDatabaseFile(tables, async (file) => {
    const database = await open(file);
    try {
      return await use(database);
    } finally {
      await database.close();
    }
  });
}

/** Builds a .duckdb file of the tables, hands it over, and removes it. */
export async function withDatabaseFile<T>(tables: Tables, use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-'));
  try {
    return await use(await databaseIn(folder, tables));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the database files of tests state about themselves. */
export const MADE: About = { version: '0.0.0', digest: 'made' };

/** Builds a .duckdb file of the tables in a folder. */
export async function databaseIn(folder: string, tables: Tables): Promise<string> {
  const files = new Map<string, string>();
  for (const table of TABLES) {
    const file = join(folder, `${table.name}.csv`);
    const rows = tables.get(table.name) ?? [];
    await writeFile(file, csvHeader(table) + rows.map((row) => csvRow(table, row)).join(''));
    files.set(table.name, file);
  }
  const database = join(folder, 'fixture.duckdb');
  await buildDatabase(database, files, MADE);
  return database;
}
