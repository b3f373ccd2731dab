import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotli } from './brotli.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.duckdb': 'application/octet-stream',
};

export interface Site {
  readonly origin: string;
  /** Bytes of bodies sent so far, by path. */
  readonly sent: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** Serves a built site like a plain host: index.html for folders, 404.html for missing paths, brotli if accepted, ranges of uncompressed files. */
export async function serve(folder: string): Promise<Site> {
  const sent = new Map<string, number>();
  const server = createServer((request, response) => answer(folder, request, response, sent));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, sent, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  sent: Map<string, number>,
): void {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
  const file = fileAt(join(folder, normalize(path)));
  const note = (bytes: number) => sent.set(path, (sent.get(path) ?? 0) + bytes);
  if (!file) {
    const missing = join(folder, '404.html');
    response.writeHead(404, { 'content-type': TYPES['.html'] });
    response.end(existsSync(missing) ? readFileSync(missing) : undefined);
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'accept-ranges': 'bytes', 'cache-control': 'no-cache' };
  const size = statSync(file).size;
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  if (range) {
    const start = Number(range[1]);
    const end = Math.min(range[2] ? Number(range[2]) : size - 1, size - 1);
    note(end - start + 1);
    response.writeHead(206, {
      ...headers,
      'content-range': `bytes ${start}-${end}/${size}`,
      'content-length': end - start + 1,
    });
    createReadStream(file, { start, end }).pipe(response);
  } else if (/\bbr\b/.test(request.headers['accept-encoding']?.toString() ?? '')) {
    const body = compressed(file);
    note(body.length);
    response.writeHead(200, { ...headers, 'content-encoding': 'br', 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  } else {
    note(size);
    response.writeHead(200, { ...headers, 'content-length': size });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  }
}

function fileAt(path: string): string | null {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) ? file : null;
}

const COMPRESSED = new Map<string, Buffer>();

function compressed(file: string): Buffer {
  const known = COMPRESSED.get(file);
  if (known) return known;
  const made = brotli(readFileSync(file));
  COMPRESSED.set(file, made);
  return made;
}
