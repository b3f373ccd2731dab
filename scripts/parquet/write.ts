import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { SETTINGS } from '#database/database.ts';
import { literal, UNKNOWN_PARTITION } from '#database/node.ts';
import { dataPackage } from '#dataset/datapackage.ts';
import { columnNames, fileOf, RECORD_TABLES, TABLES } from '#dataset/schema.ts';
import type { TableSchema } from '#dataset/table.ts';
import { NOTICES } from '#dataset/tables/record.ts';

/** The columns that partitions add to each table, read from the names of their folders. */
const PARTITION = {
  year: {
    type: 'integer',
    title: '年份',
    description: 'Year in which the report was signed, or else published.',
  },
  province: { type: 'string', title: '省份', description: 'Province of the notice.' },
};

/**
 * Writes the tables of a data folder as Parquet: those read from notices by year and province, the others as one file each,
 * with a data package and views.sql. Rows go through DuckDB, which keeps on disk what does not fit.
 */
export async function writeParquet(data: string, folder: string): Promise<void> {
  if (!existsSync(join(data, fileOf(NOTICES, 'csv')))) throw new Error(`${data}: has no notices.csv`);
  if (existsSync(folder) && !(await isReplaceable(folder)))
    throw new Error(`${folder}: holds other files, name a new folder`);
  const half = `${folder}.part`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true });
  try {
    const written = await writeTables(data, half);
    await writeFile(join(half, 'views.sql'), viewsOf(written.map(({ table }) => table)));
    await writeFile(join(half, 'datapackage.json'), packageOf(written));
    await rm(folder, { recursive: true, force: true });
    await rename(half, folder);
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

async function isReplaceable(folder: string): Promise<boolean> {
  if ((await readdir(folder)).length === 0) return true;
  const descriptor = await readFile(join(folder, 'datapackage.json'), 'utf8').catch(() => '{}');
  const { name }: { readonly name?: unknown } = JSON.parse(descriptor);
  return name === 'duizhao' && existsSync(join(folder, 'views.sql'));
}

interface WrittenTable {
  readonly table: TableSchema;
  readonly files: readonly WrittenFile[];
}

/** Tables without rows have no partition and are left out. */
async function writeTables(data: string, folder: string): Promise<readonly WrittenTable[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  // One thread writes one file per partition, in order: same rows, same bytes.
  for (const setting of [...SETTINGS, 'SET threads = 1', "SET memory_limit = '1GB'"])
    await connection.run(setting);
  await connection.run(`SET temp_directory = ${quoted(join(folder, 'temp'))}`);
  const tables = TABLES.filter((table) => existsSync(join(data, fileOf(table, 'csv'))));
  for (const table of tables) await connection.run(viewOfCsv(table, join(data, fileOf(table, 'csv'))));
  await connection.run(yearsAndProvinces(tables));
  for (const table of tables) await writeTable(connection, table, folder);
  connection.closeSync();
  instance.closeSync();
  await rm(join(folder, 'temp'), { recursive: true, force: true });
  const written = await Promise.all(
    tables.map(async (table) => ({ table, files: await filesOf(folder, table) })),
  );
  return written.filter(({ files }) => files.length > 0);
}

function viewOfCsv(table: TableSchema, csv: string): string {
  const columns = Object.entries(table.columns).map(
    ([name, { type }]) => `CAST("${name}" AS ${type}) AS "${name}"`,
  );
  return `CREATE VIEW "${table.name}" AS SELECT ${columns.join(', ')}
    FROM read_csv(${quoted(literal(csv))}, header = true, all_varchar = true, nullstr = '', delim = ',', quote = '"',
      escape = '"', encoding = 'utf-8', max_line_size = 10000000)`;
}

function yearsAndProvinces(tables: readonly TableSchema[]): string {
  const year = (indicator: string) =>
    `max(TRY_CAST(left(CAST("date" AS VARCHAR), 4) AS INTEGER)) FILTER (indicator = '${indicator}')`;
  const years = tables.some(({ name }) => name === 'facts')
    ? `SELECT notice_id, coalesce(${year('signed')}, ${year('published')}) AS "year" FROM facts GROUP BY notice_id`
    : 'SELECT NULL::VARCHAR AS notice_id, NULL::INTEGER AS "year"';
  // Hive's and Spark's name for null. Given null, DuckDB 1.4.3 stops at an invalid text.
  const known = (column: string) =>
    `coalesce(CAST("${column}" AS VARCHAR), '${UNKNOWN_PARTITION}') AS "${column}"`;
  return `CREATE TABLE parts AS SELECT notice_id, ${known('year')}, ${known('province')} FROM notices LEFT JOIN (${years}) USING (notice_id)`;
}

async function writeTable(connection: DuckDBConnection, table: TableSchema, folder: string): Promise<void> {
  if (!isPartitioned(table)) {
    const file = join(folder, fileOf(table, 'parquet'));
    await mkdir(dirname(file), { recursive: true });
    await connection.run(`COPY "${table.name}" TO ${quoted(file)} (FORMAT parquet, COMPRESSION zstd)`);
    return;
  }
  const own = columnNames(table).filter((name) => name !== 'province');
  await connection.run(`
    COPY (SELECT ${own.map((name) => `t."${name}"`).join(', ')}, parts."year", parts.province
      FROM "${table.name}" t JOIN parts USING (notice_id))
    TO ${quoted(join(folder, table.name))} (FORMAT parquet, COMPRESSION zstd, PARTITION_BY ("year", province))`);
  // A table without rows has no partition, so nothing else would make its folder.
  await mkdir(join(folder, table.name), { recursive: true });
}

export function isPartitioned({ name }: TableSchema): boolean {
  return RECORD_TABLES.some((table) => table.name === name);
}

/** Views of all tables for DuckDB started in the folder: duckdb -init views.sql */
function viewsOf(tables: readonly TableSchema[]): string {
  return tables
    .map((table) => {
      if (!isPartitioned(table))
        return `CREATE VIEW "${table.name}" AS FROM read_parquet('${fileOf(table, 'parquet')}');\n`;
      const known = (column: string) => `nullif("${column}", '${UNKNOWN_PARTITION}')`;
      return `CREATE VIEW "${table.name}" AS
  SELECT * REPLACE (${known('province')} AS province, CAST(${known('year')} AS INTEGER) AS "year")
  FROM read_parquet('${table.name}/**/*.parquet', hive_partitioning = true, hive_types_autocast = false);\n`;
    })
    .join('');
}

function packageOf(written: readonly WrittenTable[]): string {
  const plain = written.map(({ table }) => ({ table, path: '', bytes: 0, sha256: '' }));
  const { resources, ...rest }: { readonly resources: readonly Described[] } = JSON.parse(
    dataPackage(plain, []),
  );
  const described = written.flatMap(({ table, files }, i) => {
    const resource = resources[i];
    return resource ? [describedFiles(table, files, resource)] : [];
  });
  return `${JSON.stringify({ ...rest, resources: described }, null, 2)}\n`;
}

function describedFiles(
  table: TableSchema,
  files: readonly WrittenFile[],
  { name, type, title, description, schema }: Described,
): object {
  const fields = isPartitioned(table) ? withPartition(schema.fields) : schema.fields;
  return {
    name,
    path: files.map(({ path }) => path),
    type,
    title,
    description,
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    files,
    schema: { ...schema, fields },
  };
}

interface Described {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
}

function withPartition(fields: Described['schema']['fields']): Described['schema']['fields'] {
  const missing = Object.entries(PARTITION).filter(([name]) => !fields.some((field) => field.name === name));
  return [...fields, ...missing.map(([name, field]) => ({ name, ...field }))];
}

interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

async function filesOf(folder: string, table: TableSchema): Promise<readonly WrittenFile[]> {
  const paths = isPartitioned(table)
    ? (await readdir(join(folder, table.name), { recursive: true }))
        .filter((path) => path.endsWith('.parquet'))
        .map((path) => `${table.name}/${path.replaceAll('\\', '/')}`)
        .toSorted()
    : [fileOf(table, 'parquet')];
  return Promise.all(
    paths.map(async (path) => {
      const hash = createHash('sha256');
      await pipeline(createReadStream(join(folder, path)), hash);
      return { path, bytes: (await stat(join(folder, path))).size, hash: `sha256:${hash.digest('hex')}` };
    }),
  );
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
