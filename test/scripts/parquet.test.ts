import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNode } from '#database/node.ts';
import { identifier, sql } from '#database/sql.ts';
import { TABLES } from '#dataset/schema.ts';
import { DERIVED_TABLES } from '#dataset/tables/derived.ts';
import { madeNotice } from '../../scripts/bench/made-notice.ts';
import { build } from '../../scripts/build-database.ts';
import { run } from '../../scripts/extract/run.ts';
import { writeParquet } from '../../scripts/parquet/write.ts';

let folder = '';
const at = (...names: readonly string[]) => join(folder, ...names);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parquet-'));
  await writeParquet('data', at('published'));
  // Their province is unknown.
  mkdirSync(at('notices'));
  for (let i = 0; i < 5; i += 1) writeFileSync(at('notices', `m${i}.txt`), madeNotice(i));
  const asked = { mode: 'paths', ndjson: false, threads: 1, reuse: null } as const;
  await run({ ...asked, out: at('made-csv'), paths: [at('notices')] });
  await writeParquet(at('made-csv'), at('made'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function contentOf(data: string, file: string): Promise<Readonly<Record<string, unknown>>> {
  await build(data, at(file));
  const database = await openNode(at(file));
  const tables = [...TABLES, ...DERIVED_TABLES].map(({ name }) => name);
  const content: Record<string, unknown> = {};
  for (const name of tables)
    content[name] = await database.query(
      sql`SELECT COLUMNS(*)::VARCHAR FROM ${identifier(name)} ORDER BY ALL`,
    );
  await database.close();
  return content;
}

function digestOf(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dir, name)).isFile())
    .toSorted()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(dir, name)))
          .digest('hex')}`,
    );
}

describe('the tables as Parquet', () => {
  test('lie by year and province', () => {
    const parts = readdirSync(at('published', 'facts'), { recursive: true, encoding: 'utf8' });
    const files = parts.filter((name) => name.endsWith('.parquet'));
    expect(files.length).toBeGreaterThan(2);
    for (const name of files) expect(name).toMatch(/^year=\d{4}\/province=[^/]+\/data_0\.parquet$/u);
  });

  test('make the database that the CSV files make', async () => {
    expect(await contentOf(at('published'), 'a.duckdb')).toEqual(await contentOf('data', 'b.duckdb'));
  });

  test('keep unknown values apart from all others', async () => {
    expect(readdirSync(at('made', 'notices', readdirSync(at('made', 'notices'))[0] ?? ''))).toEqual([
      'province=__HIVE_DEFAULT_PARTITION__',
    ]);
    expect(await contentOf(at('made'), 'c.duckdb')).toEqual(await contentOf(at('made-csv'), 'd.duckdb'));
  });

  test('are the same bytes when written again, over the old ones', async () => {
    const before = digestOf(at('made'));
    await writeParquet(at('made-csv'), at('made'));
    expect(digestOf(at('made'))).toEqual(before);
  });

  test('open in DuckDB by their views, year and province as columns', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`SET file_search_path = '${at('published')}'`);
    await connection.run(readFileSync(at('published', 'views.sql'), 'utf8'));
    const reader = await connection.runAndReadAll(
      `SELECT count(*)::INTEGER, count(DISTINCT province)::INTEGER, min("year") FROM facts WHERE "year" > 2000`,
    );
    const [[facts, provinces, year] = []] = reader.getRows();
    connection.closeSync();
    instance.closeSync();
    const lines = readFileSync('data/facts.csv', 'utf8').trimEnd().split('\n').length - 1;
    expect(Number(facts)).toBe(lines);
    expect(Number(provinces)).toBeGreaterThan(2);
    expect(Number(year)).toBeGreaterThan(2015);
  });

  test('are described by a data package that names every file with its checksum', () => {
    const {
      resources,
    }: { resources: { name: string; path: string[]; files: { path: string; hash: string }[] }[] } =
      JSON.parse(readFileSync(at('published', 'datapackage.json'), 'utf8'));
    const named = resources.flatMap(({ path }) => path).toSorted();
    const there = digestOf(at('published')).filter((line) => line.includes('.parquet '));
    expect(
      resources.flatMap(({ files }) => files.map(({ path, hash }) => `${path} ${hash.slice(7)}`)).toSorted(),
    ).toEqual(there);
    expect(named).toHaveLength(there.length);
  });

  test('replace no folder that holds anything else', async () => {
    mkdirSync(at('own'));
    writeFileSync(at('own', 'letter.txt'), 'keep');
    await expect(writeParquet('data', at('own'))).rejects.toThrow('holds other files, name a new folder');
    expect(readdirSync(at('own'))).toEqual(['letter.txt']);
    await expect(writeParquet(at('own'), at('none'))).rejects.toThrow('has no notices.csv');
  });
});
