import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { CATALOG, SETTINGS } from '#database/database.ts';
import { memorySettings, quoted, tempBeside } from '#database/node.ts';
import type { PackageSource } from '#dataset/datapackage.ts';
import { about } from '#dataset/files/about.ts';
import { columnNames, fileOf } from '#dataset/schema.ts';
import type { ColumnSchema, TableSchema } from '#dataset/table.ts';

/**
 * Writes tables of a database as CSV and Parquet. DuckDB copies the rows, so that they are never in memory together.
 * @param published as the database holds them, in the order in which they were read
 * @param derived views, with their lists joined by semicolons and their rows in order
 */
export async function copyTables(
  database: string,
  out: string,
  published: readonly TableSchema[],
  derived: readonly TableSchema[],
): Promise<readonly PackageSource[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const temp = tempBeside(database);
  for (const setting of [...SETTINGS, ...memorySettings(temp)]) await connection.run(setting);
  await connection.run(`ATTACH ${quoted(database)} AS ${CATALOG} (READ_ONLY)`);
  await connection.run(`USE ${CATALOG}`);
  try {
    for (const table of published) await copyTable(connection, out, table, `"${table.name}"`);
    for (const table of derived) await copyTable(connection, out, table, derivedRows(table));
    return await sourcesIn(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(temp, { recursive: true, force: true });
  }
}

function derivedRows(table: TableSchema): string {
  const lists = Object.entries(table.columns).filter(([, { list }]) => list);
  const replaced = lists.map(([name]) => `replace("${name}", ' ', ';') AS "${name}"`);
  const replace = replaced.length > 0 ? ` REPLACE (${replaced.join(', ')})` : '';
  return `(SELECT *${replace} FROM (SELECT * FROM "${table.name}" ORDER BY ALL))`;
}

async function copyTable(
  connection: DuckDBConnection,
  out: string,
  table: TableSchema,
  rows: string,
): Promise<void> {
  const [csv, parquet] = [join(out, fileOf(table, 'csv')), join(out, fileOf(table, 'parquet'))];
  await mkdir(dirname(csv), { recursive: true });
  // The engine's own CSV quotes more cells than ours and writes 41 as 41.0, so a line is made here and copied as it is.
  const cells = Object.entries(table.columns).map(([name, column]) => csvCell(name, column));
  const header = columnNames(table).join(',');
  await connection.run(`COPY (SELECT concat_ws(',', ${cells.join(', ')}) AS "${header}" FROM ${rows})
    TO ${quoted(csv)} (FORMAT csv, HEADER true, DELIMITER ',', QUOTE '', ESCAPE '', NULLSTR '')`);
  const columns = Object.entries(table.columns).map(
    ([name, { type }]) => `CAST("${name}" AS ${type}) AS "${name}"`,
  );
  const said = Object.entries(about(table)).map(([key, value]) => `${key}: ${quoted(value)}`);
  await connection.run(`COPY (SELECT ${columns.join(', ')} FROM ${rows})
    TO ${quoted(parquet)} (FORMAT parquet, COMPRESSION zstd, KV_METADATA {${said.join(', ')}})`);
}

/** A cell as csvRow writes it: a whole number without a fraction, quotes only where needed, null empty. */
function csvCell(name: string, { type }: ColumnSchema): string {
  const cell = `"${name}"`;
  const text = `CAST(${cell} AS VARCHAR)`;
  if (type === 'DOUBLE')
    return `coalesce(CASE WHEN ${cell} = trunc(${cell}) AND abs(${cell}) < 1e15
      THEN CAST(CAST(${cell} AS BIGINT) AS VARCHAR) ELSE ${text} END, '')`;
  if (type !== 'VARCHAR') return `coalesce(${text}, '')`;
  return `CASE WHEN regexp_matches(${cell}, '[",\\r\\n]') THEN '"' || replace(${cell}, '"', '""') || '"' ELSE coalesce(${cell}, '') END`;
}

/** The public pages of the notices, as the data package of an extraction names them. */
async function sourcesIn(connection: DuckDBConnection): Promise<readonly PackageSource[]> {
  const reader = await connection.runAndReadAll(
    'SELECT coalesce(zone_en, notice_id), source_url FROM notices WHERE source_url IS NOT NULL ORDER BY notice_id',
  );
  return reader.getRows().map(([title, path]) => ({ title: String(title), path: String(path) }));
}
