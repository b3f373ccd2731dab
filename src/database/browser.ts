import { AsyncDuckDB, type AsyncDuckDBConnection, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import engineUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { rowsOfArrow } from '#database/arrow.ts';
import { CATALOG, LOCKS, SETTINGS, type Database } from '#database/database.ts';
import { download, downloadUnlessLarge } from '#database/download.ts';
import type { OnProgress } from '#database/progress.ts';
import type { Query } from '#database/sql.ts';
import { withValues } from '#database/statement.ts';

/** Size of duckdb-eh.wasm, which the header of a compressed response does not state. */
export const ENGINE_BYTES = 34_242_586;

const FILE = 'data.duckdb';
const ATTACH = `ATTACH '${FILE}' AS ${CATALOG} (READ_ONLY)`;

/**
 * Starts the engine in a worker and attaches the file at the address, read only. Both are loaded from this site.
 * Rejects with the reason if either cannot be loaded. Import this module with import(): it needs a browser.
 */
export async function openBrowser(file: string, onProgress: OnProgress = () => {}): Promise<Database> {
  const url = new URL(file, document.baseURI).href;
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url));
  worker.postMessage(new URL(workerUrl, document.baseURI).href);
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    return await Promise.race([open(engine, url, onProgress), failureOf(worker)]);
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

async function open(engine: AsyncDuckDB, url: string, onProgress: OnProgress): Promise<Database> {
  const [bytes] = await Promise.all([downloadUnlessLarge(url, onProgress), start(engine, onProgress)]);
  const connection = await engine.connect();
  for (const setting of SETTINGS) await connection.query(setting);
  if (bytes || !(await attachedByRange(engine, connection, url))) {
    await engine.registerFileBuffer(FILE, bytes ?? (await download(url, onProgress)));
    await connection.query(ATTACH);
  }
  for (const statement of [`USE ${CATALOG}`, ...LOCKS]) await connection.query(statement);
  return databaseOf(engine, connection);
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

/** False if the server announces ranges but does not honour them. */
async function attachedByRange(
  engine: AsyncDuckDB,
  connection: AsyncDuckDBConnection,
  url: string,
): Promise<boolean> {
  await engine.registerFileURL(FILE, url, DuckDBDataProtocol.HTTP, false);
  try {
    await connection.query(ATTACH);
    return true;
  } catch {
    await engine.dropFile(FILE);
    return false;
  }
}

function databaseOf(engine: AsyncDuckDB, connection: AsyncDuckDBConnection): Database {
  return {
    /** Not a prepared statement: that takes three round trips to the worker, and each query runs only once. */
    async query<Row>(query: Query<Row>) {
      return rowsOfArrow<Row>(await connection.query(withValues(query)));
    },
    async close() {
      await connection.close();
      await engine.terminate();
    },
  };
}
