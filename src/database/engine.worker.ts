/**
 * Runs the engine's own worker script, whose address is the first message. A failed start rejects a promise that the
 * script never awaits, so it is rethrown for the page to handle.
 */
addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason;
  });
});

addEventListener('message', ({ data }: MessageEvent<string>) => importScripts(data), { once: true });

const { instantiate, instantiateStreaming } = WebAssembly;

/** Browsers compile a stream only if the server states its type, but bytes in any case. */
WebAssembly.instantiateStreaming = async (source, imports) => {
  const response = await source;
  if (!response.ok) throw new Error(`not found: ${response.url} (${response.status})`);
  const type = response.headers.get('content-type') ?? '';
  if (/^application\/wasm$/iu.test(type)) return instantiateStreaming(response, imports);
  return instantiate(await response.arrayBuffer(), imports);
};

/**
 * The engine asks for the size of a file by HEAD, which some hosts do not answer (duckdb-wasm #2228). Here it gets the size
 * by requesting the first byte, which the page has seen the host answer.
 */
class SizedRequest extends XMLHttpRequest {
  #asksSize = false;

  override open(method: string, url: string | URL, isAsync = true): void {
    this.#asksSize = method === 'HEAD';
    super.open(this.#asksSize ? 'GET' : method, url, isAsync);
  }

  override setRequestHeader(name: string, value: string): void {
    super.setRequestHeader(name, this.#asksSize && name === 'Range' ? 'bytes=0-0' : value);
  }

  override getResponseHeader(name: string): string | null {
    if (!this.#asksSize || name !== 'Content-Length') return super.getResponseHeader(name);
    return super.getResponseHeader('Content-Range')?.split('/')[1] ?? null;
  }
}
self.XMLHttpRequest = SizedRequest;
