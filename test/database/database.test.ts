import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '#database/database.ts';
import { openNode } from '#database/node.ts';
import { sql } from '#database/sql.ts';
import { columnNames, TABLES } from '#dataset/schema.ts';
import { databaseIn } from '../support/database.ts';
import { fixtureTables } from '../support/tables.ts';
import { openWasm } from '../support/wasm.ts';

let folder: string;
let engines: readonly (readonly [string, Database])[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-'));
  const file = await databaseIn(folder, fixtureTables);
  engines = [
    ['node', await openNode(file)],
    ['wasm', await openWasm(file)],
  ];
}, 120_000);

afterAll(async () => {
  for (const [, database] of engines) await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function inEach(check: (database: Database) => Promise<void>): Promise<void> {
  for (const [, database] of engines) await check(database);
}

test('returns plain rows with columns in the order of the statement', async () => {
  await inEach(async (database) => {
    const rows = await database.query(sql`SELECT ${'字'} AS z, 1.5::DOUBLE AS y, true AS x, NULL AS a`);
    expect(rows).toEqual([{ z: '字', y: 1.5, x: true, a: null }]);
    expect(Object.keys(rows[0] as object)).toEqual(['z', 'y', 'x', 'a']);
  });
});

test('answers each of many questions asked at once, and goes on after one that fails', async () => {
  await inEach(async (database) => {
    const asked = [1, 2, 3, 4, 5].map((n) => database.query(sql`SELECT ${n}::INTEGER AS n`));
    const failing = database.query(sql`SELECT * FROM nowhere`);
    const after = database.query(sql`SELECT 6 AS n`);
    await expect(failing).rejects.toThrow('nowhere');
    expect([...(await Promise.all(asked)), await after].flat()).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => ({ n })),
    );
  });
});

test.each(['count(*)', "DATE '2024-01-01'", 'sum(characters)', '[1]'])(
  'rejects %s without a cast and names the column',
  async (expression) => {
    await inEach(async (database) => {
      const query = { text: `SELECT ${expression} AS amount FROM notices`, values: [] };
      await expect(database.query(query)).rejects.toThrow(/cast it in SQL: amount/);
    });
  },
);

test.each([
  "SELECT * FROM read_csv('https://elsewhere.example/x.csv')",
  "ATTACH 'https://elsewhere.example/x.duckdb'",
  "COPY notices TO 'notices.csv'",
  'LOAD spatial',
  'SET autoload_known_extensions = true',
  'SET enable_external_access = true',
  'UPDATE facts SET value = 0',
])('does not run %s', async (text) => {
  await inEach(async (database) => {
    await expect(database.query({ text, values: [] })).rejects.toThrow();
  });
});

test('is usable after a failed statement', async () => {
  await inEach(async (database) => {
    await expect(database.query(sql`SELECT nothing`)).rejects.toThrow('nothing');
    expect(await database.query(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
  });
});

test.each(TABLES.map((table) => [table.name, table] as const))(
  'holds every row of %s with the columns of the schema',
  async (name, table) => {
    await inEach(async (database) => {
      const [counted] = await database.query<{ n: number }>({
        text: `SELECT count(*)::INTEGER AS n FROM "${name}"`,
        values: [],
      });
      expect(counted?.n).toBe(fixtureTables.get(name)?.length);
      const columns = await database.query<{ column_name: string }>(
        sql`SELECT column_name FROM duckdb_columns() WHERE table_name = ${name} ORDER BY column_index`,
      );
      expect(columns.map(({ column_name }) => column_name)).toEqual(columnNames(table));
    });
  },
);
