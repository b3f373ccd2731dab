/** Download progress, in bytes after decompression. */
export interface DownloadProgress {
  readonly step: 'engine' | 'data';
  readonly loaded: number;
  /** Null if the server does not state it. */
  readonly total: number | null;
}

export type OnProgress = (progress: DownloadProgress) => void;

export interface OpenedFile {
  readonly address: string;
  /** Its size, which the headers of a compressed response do not state. */
  readonly bytes: number;
}

/** Below this size one download is faster than a dozen range requests. */
const SMALL = 8_000_000;

/** Requested first, to see whether the server sends parts of a file. */
const PROBED = 100;

/** The whole file, or null if it is large and its server sends parts on request. */
export async function downloadUnlessRanges(
  file: OpenedFile,
  onProgress: OnProgress,
): Promise<Uint8Array | null> {
  if (file.bytes <= SMALL) return download(file, onProgress);
  // Chromium refuses a part that is compressed.
  const probe = await request(file.address, { range: `bytes=0-${PROBED - 1}` }).catch(() => null);
  if (probe && (await isPart(probe, file))) return null;
  return probe?.status === 200 ? readAll(probe, file.bytes, onProgress) : download(file, onProgress);
}

/** Some servers compress a part, or send another one: the engine would read garbage. */
async function isPart(response: Response, { bytes }: OpenedFile): Promise<boolean> {
  const { status, headers } = response;
  if (status !== 206 || headers.has('content-encoding')) return false;
  if (headers.get('content-range') !== `bytes 0-${PROBED - 1}/${bytes}`) return false;
  return (await response.arrayBuffer()).byteLength === PROBED;
}

export async function download({ address, bytes }: OpenedFile, onProgress: OnProgress): Promise<Uint8Array> {
  return readAll(await request(address), bytes, onProgress);
}

async function request(url: string, headers: HeadersInit = {}): Promise<Response> {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`data not found: ${url} (${response.status})`);
  return response;
}

async function readAll(response: Response, total: number, onProgress: OnProgress): Promise<Uint8Array> {
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
