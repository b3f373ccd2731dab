/** Builds the .duckdb file that the site serves from data/*.csv and data/context/context.csv. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildDatabase } from '#database/node.ts';
import { fileOf, TABLES } from '#dataset/schema.ts';

export const DATABASE_FILE = 'public/data/duizhao.duckdb';

/** The CSV files in a data folder, by table. Tables without a file are left out. */
export function csvFiles(folder: string): Map<string, string> {
  const files = TABLES.map((table): [string, string] => [table.name, join(folder, fileOf(table, 'csv'))]);
  return new Map(files.filter(([, file]) => existsSync(file)));
}

/** Built under another name and then renamed, so that no reader sees a partial file. */
export async function build(folder: string, file: string): Promise<void> {
  const half = `${file}.part`;
  await mkdir(dirname(file), { recursive: true });
  await rm(half, { force: true });
  await buildDatabase(half, csvFiles(folder));
  await rename(half, file);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = 'data', file = DATABASE_FILE] = process.argv.slice(2);
  await build(folder, file);
}
