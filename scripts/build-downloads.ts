import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { csvHeader, csvRow } from '#dataset/csv.ts';
import { croissant } from '#dataset/croissant.ts';
import { dataPackage, withResources, type Resource } from '#dataset/datapackage.ts';
import { parquet } from '#dataset/files/parquet.ts';
import { spreadsheetCsv } from '#dataset/files/spreadsheet-csv.ts';
import { xlsx } from '#dataset/files/xlsx.ts';
import type { Filled } from '#dataset/filled.ts';
import { CHECKSUMS_FILE, checksumLines, COMMITTED_FILES, EXTRACTOR_FILES } from '#dataset/published-file.ts';
import { roCrate } from '#dataset/ro-crate.ts';
import { ENDINGS, fileOf, TABLES } from '#dataset/schema.ts';
import type { TableSchema } from '#dataset/table.ts';
import { DERIVED_TABLES, DURATIONS } from '#dataset/tables/derived.ts';
import { FACTS, NOTICES } from '#dataset/tables/record.ts';
import { wide, WIDE } from '#dataset/wide.ts';
import { arrow } from './downloads/arrow.ts';
import { tempBeside } from '#database/node.ts';
import { copyTables } from './downloads/copied.ts';
import { derivedTables } from './downloads/derived.ts';
import { describe, publishedFiles } from './downloads/published.ts';
import { readRows } from './downloads/rows.ts';
import { DESCRIPTION, LICENCE, TITLE } from '#dataset/about.ts';
import { LATEST } from '#dataset/versions.ts';

/**
 * Writes the download files next to the .duckdb file: the published tables as Parquet, Arrow and CSV for spreadsheets, the
 * derived and the wide tables also as plain CSV, all of them as one workbook, and what describes and checks every file: a
 * data package, an RO-Crate, a Croissant description and a list of checksums. With DATA_DIR, the tables may be too large to
 * hold: DuckDB copies them as CSV and Parquet, and what needs all rows at once is left out.
 */

/**
 * @param folder the published CSV files
 * @param out where the files go
 * @param database the .duckdb file made from the same folder
 */
export async function build(folder: string, out: string, database: string): Promise<void> {
  await sweep(out);
  const published = await readTables(folder);
  const derived = await derivedTables(database);
  const front = [wideTable(published, derived)];
  const made = [...front, ...derived];
  for (const [table, rows] of [...published, ...made]) {
    await put(join(out, fileOf(table, 'parquet')), parquet(table, rows));
    await put(join(out, fileOf(table, 'arrow')), arrow(table, rows));
    await put(join(out, fileOf(table, 'excel.csv')), Buffer.from(spreadsheetCsv(table, rows)));
  }
  const resources: Resource[] = [];
  for (const [table, rows] of made) {
    const path = fileOf(table, 'csv');
    await put(
      join(out, path),
      Buffer.from(csvHeader(table) + rows.map((row) => csvRow(table, row)).join('')),
    );
    resources.push({ table, ...describe(out, path) });
  }
  await put(join(out, 'datapackage.json'), Buffer.from(await describeAll(folder, resources)));
  const lines = readMeLines([...front, ...published, ...derived]);
  await put(join(out, WORKBOOK), await xlsx(lines, [...published, ...derived], front));
  await describeFiles(
    folder,
    COMMITTED_FILES,
    out,
    [...front, ...published, ...derived].map(([table]) => table),
  );
}

/**
 * The same without holding rows: every table of the database, those without rows included.
 * @param beside the folder with the extractor's scores
 */
export async function copy(database: string, out: string, beside = 'data'): Promise<void> {
  await sweep(out);
  const tables = [...TABLES, ...DERIVED_TABLES];
  const sources = await copyTables(database, out, TABLES, DERIVED_TABLES);
  const resources = tables.map((table) => ({ table, ...describe(out, fileOf(table, 'csv')) }));
  await put(join(out, 'datapackage.json'), Buffer.from(dataPackage(resources, sources)));
  await describeFiles(beside, EXTRACTOR_FILES, out, tables);
}

const WORKBOOK = 'duizhao.xlsx';

/** Removes the files of an earlier build, which may have been of other data and in more forms. */
async function sweep(out: string): Promise<void> {
  const tables = [WIDE, ...TABLES, ...DERIVED_TABLES].flatMap((table) =>
    ENDINGS.map((ending) => fileOf(table, ending)),
  );
  for (const name of [...tables, WORKBOOK, 'datapackage.json', ...ABOUT_FILES])
    await rm(join(out, name), { force: true });
  await rm(tempBeside(join(out, WORKBOOK)), { recursive: true, force: true });
}

const ABOUT_FILES = ['ro-crate-metadata.json', 'croissant.json', CHECKSUMS_FILE] as const;

/** Written last, because they name all other files. The list of checksums includes the descriptions. */
async function describeFiles(
  folder: string,
  names: readonly string[],
  out: string,
  tables: readonly TableSchema[],
): Promise<void> {
  const committed = names.filter((name) => existsSync(join(folder, name)));
  const files = publishedFiles(out, folder, committed);
  await put(join(out, 'ro-crate-metadata.json'), Buffer.from(roCrate(files, tables)));
  await put(join(out, 'croissant.json'), Buffer.from(croissant(files, tables)));
  await put(join(out, CHECKSUMS_FILE), Buffer.from(checksumLines(publishedFiles(out, folder, committed))));
}

function wideTable(published: readonly Filled[], derived: readonly Filled[]): Filled {
  const rowsOf = (name: string) =>
    [...published, ...derived].find(([table]) => table.name === name)?.[1] ?? [];
  return wide(rowsOf(NOTICES.name), rowsOf(DURATIONS.name), rowsOf(FACTS.name));
}

/** The data package of the folder, with the files made here added. */
async function describeAll(folder: string, resources: readonly Resource[]): Promise<string> {
  const file = join(folder, 'datapackage.json');
  if (!existsSync(file)) return dataPackage(resources, []);
  return withResources(await readFile(file, 'utf8'), resources);
}

/** Tables without a file are left out. */
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

const LIMITS = [
  '数字都是被巡单位自己公布的，没有另行核实。空白单元格表示通报没有列出，或未能读到，不等于零。',
  'The figures are the inspected organisations’ own and were not verified. An empty cell is not zero.',
  '处理人数不跨种类相加，追回资金与避免损失不相加，两个层次的问题不相加；见 forbidden_sums。',
  'Do not add persons across kinds of sanctions, recovered money and losses averted, or problems of two levels: see forbidden_sums.',
  '背景通报（context）由人工摘自网页开头部分，不是随机样本。',
  'The context notices were read by hand, only in their opening part, and are not a random sample.',
];

/** The first sheet of the workbook as rows of text: description, licence, limits and contents. */
function readMeLines(filled: readonly Filled[]): readonly (readonly string[])[] {
  return [
    [TITLE, DESCRIPTION],
    ['版本 version', `${LATEST.version} (${LATEST.date})`],
    ['许可 licence', `${LICENCE.title}, ${LICENCE.path}`],
    [],
    ...LIMITS.map((limit) => ['', limit]),
    [],
    ['dictionary', '各表的字段 Columns of all tables'],
    ...filled.map(([{ name, en, zh }, rows]) => [name, `${rows.length} 行 rows: ${zh} ${en}`]),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = 'data', out = 'public/data'] = process.argv.slice(2);
  const database = join(out, 'duizhao.duckdb');
  if (process.env['DATA_DIR']) await copy(database, out);
  else await build(folder, out, database);
}
