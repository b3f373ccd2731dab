import module from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import script from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { Question, Reply } from '#database/browser.worker.ts';
import type { OwnDatabase } from '#database/database.ts';
import type { OnProgress, OpenedFile } from '#database/download.ts';
import type { Query } from '#database/sql.ts';
import { withValues } from '#database/statement.ts';

export type { OpenedFile };

/**
 * Starts the engine in a worker and attaches the file, read only. Both are loaded from this site.
 * Rejects with the reason if either cannot be loaded. Import this module with import(): it needs a browser.
 */
export async function openBrowser(file: OpenedFile, onProgress: OnProgress = () => {}): Promise<OwnDatabase> {
  const worker = new Worker(new URL('./browser.worker.ts', import.meta.url), { type: 'module' });
  const resolved = (url: string) => new URL(url, document.baseURI).href;
  const address = resolved(file.address);
  const open = { file: { ...file, address }, module: resolved(module), script: resolved(script) };
  try {
    const loaded = await ask(worker, { open }, onProgress);
    files = [...(loaded as string[]), open.module, open.script];
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    /** Not a prepared statement: that takes three round trips to the engine for a query that runs only once. */
    async query<Row>(query: Query<Row>) {
      return (await ask(worker, { statement: withValues(query) })) as Row[];
    },
    async queryAgain<Row>({ reusable, ...query }: Query<Row>) {
      return (await ask(worker, { prepared: reusable ?? query })) as Row[];
    },
    async hold(own) {
      await ask(worker, { own });
    },
    async close() {
      worker.terminate();
    },
  };
}

let files: readonly string[] = [];

/** The addresses that the engine was loaded from, as far as the browser reports them. */
export const engineFiles = (): readonly string[] => files;

/** Each question has a port of its own for its answer. */
function ask(
  worker: Worker,
  question: Question,
  onProgress: OnProgress = () => {},
): Promise<readonly unknown[]> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    /** Without a message if the worker itself could not be loaded. */
    const stopped = ({ message = 'its script was not loaded' }) =>
      reject(new Error(`engine did not start: ${message}`));
    worker.addEventListener('error', stopped);
    port1.onmessage = ({ data }: MessageEvent<Reply>) => {
      if ('progress' in data) return onProgress(data.progress);
      port1.close();
      worker.removeEventListener('error', stopped);
      if ('rows' in data) resolve(data.rows);
      else reject(new Error(data.error));
    };
    worker.postMessage(question, [port2]);
  });
}
