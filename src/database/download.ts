/** Download progress, in bytes after decompression. */
export interface DownloadProgress {
  readonly step: 'engine' | 'data';
  readonly loaded: number;
  /** Null if the server does not state it. */
  readonly total: number | null;
}

export type OnProgress = (progress: DownloadProgress) => void;

/** Below this size one download is faster than a dozen range requests. */
const SMALL = 8_000_000;

/** The whole file, or null if it is large and its server supports ranges. */
export async function downloadUnlessLarge(url: string, onProgress: OnProgress): Promise<Uint8Array | null> {
  const abort = new AbortController();
  const response = await request(url, abort.signal);
  const total = decodedLength(response.headers);
  if (total !== null && total > SMALL && response.headers.get('accept-ranges') === 'bytes') {
    abort.abort();
    return null;
  }
  return readAll(response, total, onProgress);
}

export async function download(url: string, onProgress: OnProgress): Promise<Uint8Array> {
  const response = await request(url);
  return readAll(response, decodedLength(response.headers), onProgress);
}

async function request(url: string, signal: AbortSignal | null = null): Promise<Response> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`data not found: ${url} (${response.status})`);
  return response;
}

/** The header counts the bytes on the wire, so it is useless for a compressed body. */
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
