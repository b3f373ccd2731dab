import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import engineUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { rowsOfArrow } from '#database/arrow.ts';
import { CATALOG, LOCKS, SETTINGS, type Database } from '#database/database.ts';
import { fetchData, type Data } from '#database/download.ts';
import type { OnProgress } from '#database/progress.ts';
import type { Query } from '#database/sql.ts';

/** Size of duckdb-eh.wasm, since the header of a compressed answer does not tell it. */
export const ENGINE_BYTES = 34_242_586;

const FILE = 'data.duckdb';

/**
 * Starts the engine in a worker and attaches the file at the address, read only. Both come from this site alone.
 * Rejects with the reason where either cannot be loaded. Import this module with import(): it needs a browser.
 */
export async function openBrowser(file: string, onProgress: OnProgress = () => {}): Promise<Database> {
  const url = new URL(file, document.baseURI).href;
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url));
  worker.postMessage(new URL(workerUrl, document.baseURI).href);
  try {
    const engine = new AsyncDuckDB(new VoidLogger(), worker);
    const started = Promise.all([start(engine, onProgress), fetchData(url, onProgress)]);
    const [, data] = await Promise.race([started, failureOf(worker)]);
    return await attach(engine, url, data);
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

async function start(engine: AsyncDuckDB, onProgress: OnProgress): Promise<void> {
  const total = ENGINE_BYTES;
  const module = new URL(engineUrl, document.baseURI).href;
  await engine.instantiate(module, null, ({ bytesLoaded }) =>
    onProgress({ step: 'engine', loaded: bytesLoaded, total }),
  );
  onProgress({ step: 'engine', loaded: total, total });
  await engine.open({
    filesystem: { reliableHeadRequests: true, allowFullHTTPReads: false, forceFullHTTPReads: false },
  });
}

function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(`engine did not start: ${message}`)));
  });
}

async function attach(engine: AsyncDuckDB, url: string, data: Data): Promise<Database> {
  if (data.kind === 'whole') await engine.registerFileBuffer(FILE, data.bytes);
  else await engine.registerFileURL(FILE, url, DuckDBDataProtocol.HTTP, false);
  const connection = await engine.connect();
  const statements = [...SETTINGS, `ATTACH '${FILE}' AS ${CATALOG} (READ_ONLY)`, `USE ${CATALOG}`, ...LOCKS];
  for (const statement of statements) await connection.query(statement);
  return {
    async query<Row>({ text, values }: Query<Row>) {
      const statement = await connection.prepare(text);
      try {
        return rowsOfArrow<Row>(await statement.query(...values));
      } finally {
        await statement.close();
      }
    },
    async close() {
      await connection.close();
      await engine.terminate();
    },
  };
}
