import {
  AsyncDuckDB,
  type AsyncDuckDBConnection,
  type AsyncPreparedStatement,
  DuckDBDataProtocol,
  VoidLogger,
} from '@duckdb/duckdb-wasm';
import { rowsOfArrow } from '#database/arrow.ts';
import { CATALOG, LOCKS, SETTINGS } from '#database/database.ts';
import {
  download,
  downloadUnlessRanges,
  type DownloadProgress,
  type OnProgress,
  type OpenedFile,
} from '#database/download.ts';
import { afterOwn, BEFORE_OWN, WITHOUT_OWN, type OwnTable } from '#database/own-tables.ts';
import type { Bound } from '#database/sql.ts';

/**
 * Holds the engine and decodes its results, away from the page: Arrow makes its vectors spreadable, and from then on
 * V8 has no fast path for Array.prototype.concat in the whole page, where jsPDF needs it for every glyph of a font.
 */
addEventListener('message', ({ data, ports: [port] }: MessageEvent<Question>) => {
  void answer(data, (reply) => port?.postMessage(reply));
});

/**
 * The first question opens the file and is answered with the addresses loaded; the others are statements, whole or with
 * values, to be planned once, or the reader's own notices to be held.
 */
export type Question =
  | { readonly open: Addresses }
  | { readonly statement: string }
  | { readonly prepared: Bound }
  | { readonly own: readonly OwnTable[] };

/** Any number of steps, then the rows or why there are none. */
export type Reply =
  | { readonly progress: DownloadProgress }
  | { readonly rows: readonly unknown[] }
  | { readonly error: string };

interface Addresses {
  readonly file: OpenedFile;
  /** The engine's WebAssembly module and its own worker script. */
  readonly module: string;
  readonly script: string;
}

/** Size of duckdb-eh.wasm, which the header of a compressed response does not state. */
const ENGINE_BYTES = 34_242_586;

const FILE = 'data.duckdb';
const ATTACH = `ATTACH '${FILE}' AS ${CATALOG} (READ_ONLY)`;

let connection: Promise<AsyncDuckDBConnection> | undefined;

async function answer(question: Question, reply: (reply: Reply) => void): Promise<void> {
  try {
    if ('open' in question) connection = open(question.open, (progress) => reply({ progress }));
    const opened = await connection;
    if (!opened || 'open' in question) return reply({ rows: loaded() });
    reply({ rows: await inTurn(opened, question) });
  } catch (error) {
    reply({ error: error instanceof Error ? error.message : String(error) });
  }
}

/** Those asked but not answered yet. */
const running = new Set<Promise<unknown>>();
let holding: Promise<unknown> = Promise.resolve();

/** Statements run whenever they are asked, but none while the catalog is replaced under them. */
async function inTurn(
  opened: AsyncDuckDBConnection,
  question: Exclude<Question, { readonly open: Addresses }>,
): Promise<readonly unknown[]> {
  if ('own' in question) {
    const held = Promise.allSettled([holding, ...running]).then(() => hold(opened, question.own));
    holding = held.catch(() => undefined);
    await held;
    return [];
  }
  const answered = holding.then(() =>
    'statement' in question ? opened.query(question.statement) : runPrepared(opened, question.prepared),
  );
  running.add(answered);
  return rowsOfArrow(await answered.finally(() => running.delete(answered)));
}

/** If that fails, what is published is there as before. */
async function hold(opened: AsyncDuckDBConnection, own: readonly OwnTable[]): Promise<void> {
  const kept = [...prepared.values()];
  prepared.clear();
  for (const statement of kept) await (await statement).close();
  const run = async (statements: readonly string[]) => {
    for (const statement of statements) await opened.query(statement);
  };
  if (own.length === 0) return run(WITHOUT_OWN);
  try {
    await run(BEFORE_OWN);
    for (const { name, stream } of own)
      await opened.insertArrowFromIPCStream(stream, { name, schema: 'main', create: true });
    await run(afterOwn(own));
  } catch (error) {
    await run(WITHOUT_OWN);
    throw error;
  }
}

/** By their text. */
const prepared = new Map<string, Promise<AsyncPreparedStatement>>();

/** Planning takes most of the time of a query on this data. */
async function runPrepared(opened: AsyncDuckDBConnection, { text, values }: Bound) {
  const statement = prepared.get(text) ?? opened.prepare(text);
  prepared.set(text, statement);
  return (await statement).query(...values);
}

function loaded(): readonly string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

async function open(addresses: Addresses, onProgress: OnProgress): Promise<AsyncDuckDBConnection> {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url));
  worker.postMessage(addresses.script);
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  return Promise.race([connect(engine, addresses, onProgress), failureOf(worker)]);
}

async function connect(
  engine: AsyncDuckDB,
  { file, module }: Addresses,
  onProgress: OnProgress,
): Promise<AsyncDuckDBConnection> {
  const [bytes] = await Promise.all([
    downloadUnlessRanges(file, onProgress),
    start(engine, module, onProgress),
  ]);
  const opened = await engine.connect();
  for (const setting of SETTINGS) await opened.query(setting);
  if (bytes || !(await attachedByRange(engine, opened, file.address))) {
    await engine.registerFileBuffer(FILE, bytes ?? (await download(file, onProgress)));
    await opened.query(ATTACH);
  }
  for (const statement of [`USE ${CATALOG}`, ...LOCKS]) await opened.query(statement);
  return opened;
}

async function start(engine: AsyncDuckDB, module: string, onProgress: OnProgress): Promise<void> {
  const total = ENGINE_BYTES;
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

/** False if the server answers the engine differently from the probe. */
async function attachedByRange(
  engine: AsyncDuckDB,
  opened: AsyncDuckDBConnection,
  url: string,
): Promise<boolean> {
  await engine.registerFileURL(FILE, url, DuckDBDataProtocol.HTTP, false);
  try {
    await opened.query(ATTACH);
    return true;
  } catch {
    await engine.dropFile(FILE);
    return false;
  }
}
