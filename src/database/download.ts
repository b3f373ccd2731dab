import type { OnProgress } from '#database/progress.ts';

/** Below this a whole file is here sooner than a dozen ranges of it. */
const SMALL = 8_000_000;

/** A large file stays on its server and is read by range, where the server allows it; any other is taken whole. */
export type Data = { readonly kind: 'remote' } | { readonly kind: 'whole'; readonly bytes: Uint8Array };

export async function fetchData(url: string, onProgress: OnProgress): Promise<Data> {
  const abort = new AbortController();
  const response = await fetch(url, { signal: abort.signal });
  if (!response.ok) throw new Error(`data not found: ${url} (${response.status})`);
  const total = decodedLength(response.headers);
  if (total !== null && total > SMALL && response.headers.get('accept-ranges') === 'bytes') {
    abort.abort();
    return { kind: 'remote' };
  }
  return { kind: 'whole', bytes: await readAll(response, total, onProgress) };
}

/** What the header counts are the bytes on the wire, so it says nothing of a compressed body. */
function decodedLength(headers: Headers): number | null {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? null : Number(length);
}

async function readAll(
  response: Response,
  total: number | null,
  onProgress: OnProgress,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let loaded = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    chunks.push(read.value);
    loaded += read.value.length;
    onProgress({ step: 'data', loaded, total });
  }
  return concatenated(chunks, loaded);
}

function concatenated(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
