import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { plainRows, CATALOG, LOCKS, SETTINGS, type About, type Database } from '#database/database.ts';
import type { Query } from '#database/sql.ts';
import { viewStatements } from '#database/views.ts';
import { columnNames, ddl, TABLES } from '#dataset/schema.ts';
import type { TableSchema } from '#dataset/table.ts';

/** Opens a file made by buildDatabase, read only. */
export async function openNode(file: string): Promise<Database> {
  const { instance, connection } = await connect();
  for (const setting of SETTINGS) await connection.run(setting);
  await connection.run(`ATTACH ${quoted(file)} AS ${CATALOG} (READ_ONLY)`);
  await connection.run(`USE ${CATALOG}`);
  for (const lock of LOCKS) await connection.run(lock);
  /** A connection runs one statement at a time. */
  let last: Promise<unknown> = Promise.resolve();
  async function run<Row>({ text, values }: Query<Row>): Promise<Row[]> {
    const reader = await connection.runAndReadAll(text, [...values]);
    return plainRows<Row>(reader.columnNames(), reader.getRows());
  }
  function query<Row>(asked: Query<Row>): Promise<Row[]> {
    const rows = last.then(() => run(asked));
    last = rows.catch(() => undefined);
    return rows;
  }
  return {
    query,
    queryAgain: query,
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/**
 * Writes the tables and views into a new .duckdb file. Blocks are small, because most columns hold a few kilobytes.
 * @param fileOf the CSV file of a table by the table's name, or its Parquet files, also as a pattern of partitions; a table
 * without one stays empty
 */
export async function buildDatabase(
  file: string,
  fileOf: ReadonlyMap<string, string>,
  { version, digest }: About,
): Promise<void> {
  const { instance, connection } = await connect();
  const temp = tempBeside(file);
  rmSync(temp, { recursive: true, force: true });
  for (const setting of [...SETTINGS, ...memorySettings(temp)]) await connection.run(setting);
  // How these compress a column depends on a random sample, so the same rows would give other bytes.
  await connection.run("SET disabled_compression_methods = 'fsst,dict_fsst,dictionary'");
  await connection.run(`ATTACH ${quoted(file)} AS ${CATALOG} (BLOCK_SIZE 16384)`);
  await connection.run(`USE ${CATALOG}`);
  for (const table of TABLES) await fill(connection, table, fileOf.get(table.name));
  for (const statement of viewStatements('zone')) await connection.run(statement);
  await connection.run('CREATE TABLE about (version VARCHAR, digest VARCHAR)');
  await connection.run('INSERT INTO about VALUES (?, ?)', [version, digest]);
  await connection.run(`CHECKPOINT ${CATALOG}`);
  connection.closeSync();
  instance.closeSync();
}

/** Empty cells become null. Columns are selected by name, so a file that lacks one fails here. */
async function fill(
  connection: DuckDBConnection,
  table: TableSchema,
  file: string | undefined,
): Promise<void> {
  await connection.run(ddl(table));
  if (file === undefined) return;
  const columns = columnNames(table).map((column) => `"${column}"`);
  await connection.run(`INSERT INTO "${table.name}" SELECT ${columns.join(', ')} FROM ${rowsOf(file)}`);
}

/** The name of a partition whose value is unknown. */
export const UNKNOWN_PARTITION = '__HIVE_DEFAULT_PARTITION__';

/** A notice lies in one partition, so the rows of partitions come in the order they had before they were parted. */
function rowsOf(file: string): string {
  const [folder = '', below] = file.split('/**/');
  if (below !== undefined)
    return `(SELECT * REPLACE (nullif(province, '${UNKNOWN_PARTITION}') AS province)
      FROM read_parquet(${quoted(`${literal(folder)}/**/${below}`)}, hive_partitioning = true, hive_types_autocast = false,
        filename = true, file_row_number = true)
      ORDER BY notice_id, filename, file_row_number)`;
  if (file.endsWith('.parquet')) return `read_parquet(${quoted(literal(file))})`;
  return `read_csv(${quoted(literal(file))}, header = true, all_varchar = true, nullstr = '', delim = ',', quote = '"',
      escape = '"', encoding = 'utf-8', max_line_size = 10000000)`;
}

/** The engine reads these characters in a path as a pattern. */
export function literal(path: string): string {
  return path.replace(/[*?[]/gu, '[$&]');
}

async function connect(): Promise<{ instance: DuckDBInstance; connection: DuckDBConnection }> {
  const instance = await DuckDBInstance.create(':memory:');
  return { instance, connection: await instance.connect() };
}

/** Where rows wait while a file is written or read; left behind only by an interrupted build. */
export function tempBeside(file: string): string {
  return join(dirname(file), 'temp.part');
}

/** Beyond this much memory, rows wait on disk, in the folder given. */
export function memorySettings(temp: string): readonly string[] {
  return ["SET memory_limit = '1GB'", `SET temp_directory = ${quoted(temp)}`];
}

export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
