/** Writes the published tables as Parquet and Arrow files and as one workbook, beside the .duckdb file that the site serves. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parquet } from '#dataset/files/parquet.ts';
import { xlsx } from '#dataset/files/xlsx.ts';
import type { Filled } from '#dataset/filled.ts';
import { fileOf, TABLES } from '#dataset/schema.ts';
import { arrow } from './downloads/arrow.ts';
import { readMeLines } from './downloads/read-me-lines.ts';
import { readRows } from './downloads/rows.ts';

export async function build(folder: string, out: string): Promise<void> {
  const filled = await readTables(folder);
  for (const [table, rows] of filled) {
    await put(join(out, fileOf(table, 'parquet')), parquet(table, rows));
    await put(join(out, fileOf(table, 'arrow')), arrow(table, rows));
  }
  await put(join(out, 'duizhao.xlsx'), await xlsx(readMeLines(filled), filled));
}

/** A table that has no file is left out. */
function readTables(folder: string): Promise<Filled[]> {
  const there = TABLES.filter((table) => existsSync(join(folder, fileOf(table, 'csv'))));
  return Promise.all(
    there.map(async (table) => {
      const csv = await readFile(join(folder, fileOf(table, 'csv')), 'utf8');
      return [table, readRows(table, csv)] as const;
    }),
  );
}

async function put(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = 'data', out = 'public/data'] = process.argv.slice(2);
  await build(folder, out);
}
