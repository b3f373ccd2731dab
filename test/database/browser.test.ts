import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { engineSite, type EngineSite, type CountOutcome } from '../support/engine-site.ts';

let browser: Browser;
let site: EngineSite;

beforeAll(async () => {
  site = await engineSite();
  browser = await chromium.connect(inject('browser'));
}, 240_000);

afterAll(async () => {
  await closeFirefox();
  await browser.close();
  await site.close();
});

async function countIn(
  file: string,
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<CountOutcome> {
  const page = await browser.newPage();
  await before(page);
  await page.goto(site.pageFor(file));
  await page.waitForFunction('"count" in globalThis', null, { timeout: 10_000 });
  const outcome = await page.evaluate<CountOutcome>('count()');
  await page.close();
  return outcome;
}

const FIREFOX = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';

let profile = '';
let firefox: ChildProcess | null = null;

/** Firefox has no driver here: its page goes on from file to file by itself. */
async function countInFirefox(file: string): Promise<CountOutcome> {
  profile ||= await mkdtemp(join(tmpdir(), 'firefox-'));
  return site.reported(file, (page) => {
    const args = ['--headless', '--no-remote', '--profile', profile, page];
    firefox = spawn(FIREFOX, args, { stdio: 'ignore', env: { ...process.env, HOME: profile } });
  });
}

async function closeFirefox(): Promise<void> {
  if (!firefox) return;
  const closed = new Promise((resolve) => firefox?.once('close', resolve));
  firefox.kill();
  await closed;
  await rm(profile, { recursive: true, force: true });
}

const EXPECTED = [{ n: 7, last: 'xiyuan-2024' }];
/** The engine reads ahead, but nowhere near the whole file. */
const PARTS = 10_000_000;
const WHOLE = 30_000_000;

describe.each([
  ['Chromium', countIn],
  ...(existsSync(FIREFOX) ? [['Firefox', countInFirefox] as const] : []),
] as const)('in %s', (_, count) => {
  test.each([
    ['ranges', 'by parts'],
    ['headless', 'by parts'],
    ['claims', 'whole'],
    ['missizes', 'whole'],
    ['whole', 'whole'],
  ])('a large file on the host “%s” is read %s', async (host, way) => {
    const before = site.sent();
    const outcome = await count(`${host}/large`);
    const sent = site.sent() - before;
    expect(outcome).toMatchObject({ rows: EXPECTED });
    if (way === 'whole') expect(sent).toBeGreaterThan(WHOLE);
    else expect(sent).toBeLessThan(PARTS);
  });

  test('a large file is read whole and once where the host compresses, parts too', async () => {
    const requests = site.requests.length;
    expect(await count('compresses/large')).toMatchObject({ rows: EXPECTED });
    const data = site.requests.slice(requests).filter(({ url }) => url?.endsWith('.duckdb'));
    expect(data.filter(({ headers }) => headers.range === undefined)).toHaveLength(1);
  });

  test('a small file is read whole by one request', async () => {
    const requests = site.requests.length;
    expect(await count('ranges/small')).toMatchObject({ rows: EXPECTED });
    const data = site.requests.slice(requests).filter(({ url }) => url?.endsWith('.duckdb'));
    expect(data.map(({ method, headers }) => [method, headers.range])).toEqual([['GET', undefined]]);
  });

  test('the engine starts where the host does not know the type of WebAssembly', async () => {
    expect(await count('typeless/small')).toMatchObject({ rows: EXPECTED });
  });
});

test('reports its progress in bytes up to the total', async () => {
  const { steps } = await countIn('whole/small');
  const last = (step: string) => steps.filter((one) => one.step === step).at(-1);
  const bytes = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const { size } = await stat(bytes);
  expect(last('engine')).toEqual({ step: 'engine', loaded: size, total: size });
  expect(last('data')?.loaded).toBe(last('data')?.total);
});

test('reports an engine that cannot be loaded', async () => {
  const outcome = await countIn('whole/small', (page) => page.route('**/*.wasm', (route) => route.abort()));
  expect(outcome.error).toContain('engine did not start');
});

test('reports data that cannot be loaded', async () => {
  expect((await countIn('missing/data')).error).toContain('data not found');
});

test('reports data that are not a database', async () => {
  const outcome = await countIn('whole/small', (page) =>
    page.route('**/*.duckdb', (route) => route.fulfill({ body: '<!doctype html>' })),
  );
  expect(outcome.error).toContain('Error');
});

test('requests nothing from another origin', async () => {
  const asked: string[] = [];
  await countIn('whole/small', async (page) => {
    page.context().on('request', (request) => asked.push(new URL(request.url()).origin));
  });
  expect(new Set(asked)).toEqual(new Set([site.origin]));
});
