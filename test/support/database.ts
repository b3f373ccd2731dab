import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDatabase } from '#database/node.ts';
import { columnNames, TABLES } from '#dataset/schema.ts';
import type { Row, Tables } from './tables.ts';

/** Builds a .duckdb file of the tables, hands it over, and removes it. */
export async function withDatabaseFile<T>(tables: Tables, use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-'));
  try {
    return await use(await databaseIn(folder, tables));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds a .duckdb file of the tables in a folder. */
export async function databaseIn(folder: string, tables: Tables): Promise<string> {
  const files = new Map<string, string>();
  for (const table of TABLES) {
    const file = join(folder, `${table.name}.csv`);
    await writeFile(file, csv(columnNames(table), tables[table.name] ?? []));
    files.set(table.name, file);
  }
  const database = join(folder, 'fixture.duckdb');
  await buildDatabase(database, files);
  return database;
}

function csv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return [columns.join(','), ...lines].join('\n') + '\n';
}

function cell(value: Row[string]): string {
  const text = Array.isArray(value) ? value.join(';') : String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
