import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openNode } from '#database/node.ts';
import { sql } from '#database/sql.ts';
import { build } from '../../scripts/build-database.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

/** The context set and what its codes mean. */
async function copyContext(to: string): Promise<void> {
  for (const name of ['context', 'indicators.csv'])
    await cp(join(DATA, name), join(to, name), { recursive: true });
}

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-'));
  await copyContext(join(folder, 'data'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function medianWait(file: string): Promise<readonly unknown[]> {
  const database = await openNode(file);
  const rows = await database.query(sql`
    SELECT count(*)::INTEGER AS n, median(feedback_days)::DOUBLE AS days
    FROM durations JOIN all_notices USING (notice_id) WHERE origin = 'context' AND feedback_days IS NOT NULL`);
  await database.close();
  return rows;
}

test('the context set is read from its own folder, and most of its 192 notices have both dates of the wait', async () => {
  const file = join(folder, 'out', 'duizhao.duckdb');
  await build(join(folder, 'data'), file);
  expect(await medianWait(file)).toEqual([{ n: 182, days: 59 }]);
});

test('the folder of tables may have a name that the engine reads as a pattern', async () => {
  const data = join(folder, 'da[1]ta*?');
  await copyContext(data);
  const file = join(folder, 'duizhao.duckdb');
  await build(data, file);
  expect(await medianWait(file)).toEqual([{ n: 182, days: 59 }]);
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
