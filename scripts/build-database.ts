/**
 * Builds the .duckdb file that the site serves from data/*.csv and data/context/context.csv, or from another folder of CSV
 * or Parquet (npm run parquet) named by DATA_DIR.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildDatabase } from '#database/node.ts';
import { fileOf, TABLES } from '#dataset/schema.ts';

export const DATABASE_FILE = 'public/data/duizhao.duckdb';

/** The files in a data folder, by table: CSV, Parquet, or a pattern of partitions. Tables without one are left out. */
export function tableFiles(folder: string): Map<string, string> {
  const files = TABLES.flatMap((table): [string, string][] => {
    const file = [join(folder, fileOf(table, 'csv')), join(folder, fileOf(table, 'parquet'))].find(
      existsSync,
    );
    const partitions = join(folder, table.name);
    if (file !== undefined) return [[table.name, file]];
    return hasFile(partitions) ? [[table.name, `${partitions}/**/*.parquet`]] : [];
  });
  return new Map(files);
}

function hasFile(folder: string): boolean {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return false;
  return readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.parquet'));
}

/** Built under another name and then renamed, so that no reader sees a partial file. */
export async function build(folder: string, file: string): Promise<void> {
  const half = `${file}.part`;
  await mkdir(dirname(file), { recursive: true });
  await rm(half, { force: true });
  await buildDatabase(half, tableFiles(folder));
  await rename(half, file);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = process.env['DATA_DIR'] ?? 'data', file = DATABASE_FILE] = process.argv.slice(2);
  await build(folder, file);
}
