import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openNode } from '#database/node.ts';
import { sql } from '#database/sql.ts';
import { build } from '../../scripts/build-database.ts';

const CONTEXT = fileURLToPath(new URL('../../data/context', import.meta.url));

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-'));
  await cp(CONTEXT, join(folder, 'data', 'context'), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function medianWait(file: string): Promise<readonly unknown[]> {
  const database = await openNode(file);
  const rows = await database.query(sql`
    SELECT count(*)::INTEGER AS n, median(feedback_days)::DOUBLE AS days
    FROM context_durations WHERE feedback_days IS NOT NULL`);
  await database.close();
  return rows;
}

test('the context set is read from its own folder, and 67 of its 69 notices have both dates of the wait', async () => {
  const file = join(folder, 'out', 'duizhao.duckdb');
  await build(join(folder, 'data'), file);
  expect(await medianWait(file)).toEqual([{ n: 67, days: 55 }]);
});

test('the folder of tables may have a name that the engine reads as a pattern', async () => {
  const data = join(folder, 'da[1]ta*?');
  await cp(CONTEXT, join(data, 'context'), { recursive: true });
  const file = join(folder, 'duizhao.duckdb');
  await build(data, file);
  expect(await medianWait(file)).toEqual([{ n: 67, days: 55 }]);
});

test('a second build replaces the first and leaves no other file', async () => {
  const file = join(folder, 'out', 'duizhao.duckdb');
  await build(join(folder, 'data'), file);
  await build(join(folder, 'data'), file);
  expect(await readdir(join(folder, 'out'))).toEqual(['duizhao.duckdb']);
});

test('a table without a column fails and leaves the old database', async () => {
  const file = join(folder, 'out', 'duizhao.duckdb');
  await build(join(folder, 'data'), file);
  await writeFile(join(folder, 'data', 'facts.csv'), 'notice_id,fact_id\na,a.1\n');
  await expect(build(join(folder, 'data'), file)).rejects.toThrow(/indicator/);
  expect(await medianWait(file)).toHaveLength(1);
});
