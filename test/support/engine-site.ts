import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { databaseIn } from './database.ts';
import { fixtureTables } from './tables.ts';

const ENTRY = fileURLToPath(new URL('../database/entry.ts', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** How a host answers for the data; the first folder of a path names it. */
export const HOSTS = {
  /** Sends the parts requested. */
  ranges: { parts: true },
  /** Sends parts, and refuses HEAD. */
  headless: { parts: true, noHead: true },
  /** Announces parts, and sends the whole file. */
  claims: { announces: true },
  /** Compresses whatever it sends, parts too. */
  compresses: { parts: true, compresses: true },
  /** Sends parts, and names a wrong size. */
  missizes: { parts: true, missizes: true },
  /** Knows nothing of WebAssembly. */
  typeless: { typeless: true },
  whole: {},
} as const satisfies Readonly<Record<string, Host>>;

interface Host {
  readonly parts?: true;
  readonly noHead?: true;
  readonly announces?: true;
  readonly compresses?: true;
  readonly missizes?: true;
  readonly typeless?: true;
}

/** What the page of the entry found. */
export interface CountOutcome {
  readonly rows?: readonly object[];
  readonly error?: string;
  readonly steps: readonly {
    readonly step: string;
    readonly loaded: number;
    readonly total: number | null;
  }[];
}

export interface EngineSite {
  readonly origin: string;
  readonly requests: IncomingMessage[];
  /** Bytes of data sent so far, of bodies on the wire. */
  sent(): number;
  /** The address of the page that counts the notices in a file, such as ranges/large. */
  pageFor(file: string): string;
  /** Has the page that waits, or else the one that `open` opens, count the notices in a file and report the outcome. */
  reported(file: string, open: (page: string) => void): Promise<CountOutcome>;
  close(): Promise<void>;
}

/** Serves a page with the engine alone, with a small and a large database, as various hosts do. */
export async function engineSite(): Promise<EngineSite> {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-'));
  await writeFile(
    join(folder, 'index.html'),
    `<script type="module">import './${relative(folder, ENTRY)}';</script>`,
  );
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: { outDir: 'site', minify: false },
  });
  const small = await readFile(await databaseIn(folder, fixtureTables));
  const files = new Map([
    ['small', small],
    ['large', Buffer.concat([small, Buffer.alloc(30_000_000)])],
  ]);
  const requests: IncomingMessage[] = [];
  let sent = 0;
  let report: (outcome: CountOutcome) => void = () => undefined;
  /** Answered with the next page to open. */
  let waiting: ServerResponse | null = null;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    requests.push(request);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    if (request.method === 'POST') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      waiting = response;
      return report(JSON.parse(Buffer.concat(chunks).toString()) as CountOutcome);
    }
    const [, first = '', name = ''] = /^\/(\w+)\/(\w+)\.duckdb$/u.exec(pathname) ?? [];
    const data = files.get(name);
    if (first in HOSTS && data) {
      sent += sendData(HOSTS[first as keyof typeof HOSTS], data, request, response);
      return;
    }
    const bytes = await readFile(join(folder, 'site', pathname)).catch(() => null);
    if (bytes === null) return void response.writeHead(404).end();
    const page = new URL(request.headers.referer ?? 'http://localhost').searchParams;
    const isTypeless = [searchParams, page].some((asked) => asked.get('file')?.startsWith('/typeless/'));
    const type = isTypeless && pathname.endsWith('.wasm') ? 'text/plain' : TYPES[extname(pathname)];
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': bytes.length,
    });
    response.end(bytes);
  }

  const server = createServer((request, response) => void answer(request, response)).listen(0);
  const address = server.address();
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  function pageFor(file: string): string {
    const bytes = files.get(file.split('/').at(-1) ?? '')?.length ?? 1;
    return `${origin}/index.html?file=/${file}.duckdb&bytes=${bytes}`;
  }
  return {
    origin,
    requests,
    sent: () => sent,
    pageFor,
    reported(file, open) {
      const page = `${pageFor(file)}&report=yes`;
      const outcome = new Promise<CountOutcome>((resolve) => (report = resolve));
      if (waiting) waiting.end(page);
      else open(page);
      waiting = null;
      return outcome;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Returns the number of bytes sent. */
function sendData(host: Host, data: Buffer, request: IncomingMessage, response: ServerResponse): number {
  const isHead = request.method === 'HEAD';
  if (isHead && host.noHead) {
    response.writeHead(405).end();
    return 0;
  }
  const range = host.parts ? /^bytes=(\d+)-(\d*)$/u.exec(request.headers.range ?? '') : null;
  const from = Number(range?.[1] ?? 0);
  const to = Math.min(Number(range?.[2] || data.length - 1), data.length - 1);
  const plain = data.subarray(from, to + 1);
  const body = host.compresses ? gzipSync(plain, { level: 1 }) : plain;
  response.writeHead(range ? 206 : 200, {
    'content-type': 'application/octet-stream',
    'content-length': body.length,
    ...(host.parts || host.announces ? { 'accept-ranges': 'bytes' } : {}),
    ...(host.compresses ? { 'content-encoding': 'gzip' } : {}),
    ...(range ? { 'content-range': `bytes ${from}-${to}/${data.length + (host.missizes ? 1 : 0)}` } : {}),
  });
  response.end(isHead ? undefined : body);
  return isHead ? 0 : body.length;
}
