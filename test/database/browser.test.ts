import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { databaseIn } from '../support/database.ts';
import { fixtureTables } from '../support/tables.ts';

const ENTRY = new URL('entry.ts', import.meta.url).pathname;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

let folder: string;
let browser: Browser;
let server: Server;
let origin: string;
let requests: IncomingMessage[] = [];

/** A static server that honours ranges under /ranges/ only; under /claims/ it announces them but sends the whole file. */
async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  requests.push(request);
  const path = new URL(request.url ?? '', 'http://localhost').pathname;
  const name = path.replace(/^\/(ranges|claims)\//, '/');
  const bytes = await readFile(join(folder, 'site', name)).catch(() => null);
  if (bytes === null) return void response.writeHead(404).end();
  const range = path.startsWith('/ranges/') ? /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') : null;
  const from = Number(range?.[1] ?? 0);
  const to = Number(range?.[2] || bytes.length - 1);
  response.writeHead(range ? 206 : 200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-length': to + 1 - from,
    ...(name === path ? {} : { 'accept-ranges': 'bytes' }),
    ...(range ? { 'content-range': `bytes ${from}-${to}/${bytes.length}` } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes.subarray(from, to + 1));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-'));
  const entry = relative(folder, ENTRY);
  await writeFile(join(folder, 'index.html'), `<script type="module">import './${entry}';</script>`);
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: { outDir: 'site', minify: false },
  });
  const database = await readFile(await databaseIn(folder, fixtureTables));
  await writeFile(join(folder, 'site', 'small.duckdb'), database);
  await writeFile(join(folder, 'site', 'large.duckdb'), Buffer.concat([database, Buffer.alloc(9_000_000)]));
  server = createServer((request, response) => void serve(request, response)).listen(0);
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  browser = await chromium.connect(inject('browser'));
}, 240_000);

afterAll(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly rows?: readonly object[];
  readonly error?: string;
  readonly steps: readonly {
    readonly step: string;
    readonly loaded: number;
    readonly total: number | null;
  }[];
}

async function countIn(
  file: string,
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<Outcome> {
  requests = [];
  const page = await browser.newPage();
  await before(page);
  await page.goto(`${origin}/index.html?file=${file}`);
  await page.waitForFunction('"count" in globalThis', null, { timeout: 10_000 });
  const outcome = await page.evaluate<Outcome>('count()');
  await page.close();
  return outcome;
}

const EXPECTED = [{ n: 4, last: 'xiyuan-2024' }];

test('loads a small file whole, with or without range support', async () => {
  expect((await countIn('/small.duckdb')).rows).toEqual(EXPECTED);
});

test('loads a large file whole if the server has no range support', async () => {
  expect((await countIn('/large.duckdb')).rows).toEqual(EXPECTED);
});

test('reads a large file by range if the server supports it', async () => {
  expect((await countIn('/ranges/large.duckdb')).rows).toEqual(EXPECTED);
  const parts = requests.filter(({ method, headers }) => method === 'GET' && headers.range);
  expect(parts.length).toBeGreaterThan(0);
});

test('loads a large file whole if the server announces ranges but ignores them', async () => {
  expect((await countIn('/claims/large.duckdb')).rows).toEqual(EXPECTED);
});

test('reports its progress in bytes up to the total', async () => {
  const { steps } = await countIn('/small.duckdb');
  const last = (step: string) => steps.filter((one) => one.step === step).at(-1);
  const bytes = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const { size } = await stat(bytes);
  expect(last('engine')).toEqual({ step: 'engine', loaded: size, total: size });
  expect(last('data')?.loaded).toBe(last('data')?.total);
});

test('reports an engine that cannot be loaded', async () => {
  const outcome = await countIn('/small.duckdb', (page) => page.route('**/*.wasm', (route) => route.abort()));
  expect(outcome.error).toContain('engine did not start');
});

test('reports data that cannot be loaded', async () => {
  expect((await countIn('/missing/data.duckdb')).error).toContain('data not found');
});

test('reports data that are not a database', async () => {
  expect((await countIn('/index.html')).error).toContain('Error');
});

test('requests nothing from another origin', async () => {
  const asked: string[] = [];
  await countIn('/small.duckdb', async (page) => {
    page.context().on('request', (request) => asked.push(new URL(request.url()).origin));
  });
  expect(new Set(asked)).toEqual(new Set([origin]));
});
