/**
 * Builds the .duckdb file that the site serves from data/*.csv and data/context/context.csv, or from another folder of CSV
 * or Parquet (npm run parquet) named by DATA_DIR.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { About } from '#database/database.ts';
import { buildDatabase } from '#database/node.ts';
import { viewStatements } from '#database/views.ts';
import { fileOf, TABLES } from '#dataset/schema.ts';
import { LATEST } from '#dataset/versions.ts';

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
  return existsSync(folder) && statSync(folder).isDirectory() && parquetIn(folder).length > 0;
}

function parquetIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.filter((name) => name.endsWith('.parquet')).toSorted();
}

/** The version of the tables in a folder, and a digest of the tables and the views. */
async function aboutTables(folder: string): Promise<About> {
  const hash = createHash('sha256');
  for (const [table, file] of tableFiles(folder)) {
    hash.update(table);
    const partitions = join(folder, table);
    const files = file.includes('**') ? parquetIn(partitions).map((name) => join(partitions, name)) : [file];
    for (const each of files) for await (const chunk of createReadStream(each)) hash.update(chunk);
  }
  for (const statement of viewStatements('zone')) hash.update(statement);
  return { version: LATEST.version, digest: hash.digest('hex').slice(0, 12) };
}

/** Built under another name and then renamed, so that no reader sees a partial file. */
export async function build(folder: string, file: string): Promise<About> {
  const half = `${file}.part`;
  const about = await aboutTables(folder);
  await mkdir(dirname(file), { recursive: true });
  await rm(half, { force: true });
  await buildDatabase(half, tableFiles(folder), about);
  await rename(half, file);
  return about;
}

/**
 * Copies the file to an address with its digest, for the engine: however long a host or a browser keeps it, a page gets its
 * own data or none. The copy of an earlier build is removed.
 */
async function addressed(file: string, { digest }: About): Promise<void> {
  const folder = join(dirname(file), 'engine');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, digest), { recursive: true });
  await copyFile(file, join(folder, digest, basename(file)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = process.env['DATA_DIR'] || 'data', file = DATABASE_FILE] = process.argv.slice(2);
  const about = await build(folder, file);
  if (file === DATABASE_FILE) await addressed(file, about);
}
