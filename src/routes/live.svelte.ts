import { IDLE, STARTING, type EngineStatus } from '#components/engine.ts';
import { narrowed, readOverview, type Overview } from '#components/overview.ts';
import type { Database } from '#database/database.ts';
import { EVERYTHING, type Filter } from '#queries/filter.ts';

/** The overview's rows: as prerendered until the engine has started, then as it answers. */
export class LiveOverview {
  rows: Overview;
  status = $state.raw<EngineStatus>(IDLE);
  /** A question waits for its answer. */
  asking = $state(false);
  /** Where the rows come from. */
  source = $state<'build' | 'engine' | 'narrowed'>('build');

  readonly #prerendered: Overview;
  readonly #file: string;
  #database: Promise<Database> | null = null;
  #filter: Filter = EVERYTHING;

  constructor(prerendered: Overview, file: string) {
    this.#prerendered = prerendered;
    this.#file = file;
    this.rows = $state.raw(prerendered);
  }

  /** Starts the engine, once; what has been asked by then is answered when it is there. */
  async start(): Promise<void> {
    if (this.#database) return;
    this.status = STARTING;
    this.#database = open(this.#file, (progress) => (this.status = { state: 'loading', ...progress }));
    try {
      await this.#database;
      this.status = { state: 'ready' };
    } catch (error) {
      this.#fail(error);
    }
    await this.#answer();
  }

  async retry(): Promise<void> {
    this.#database = null;
    await this.start();
  }

  async ask(filter: Filter): Promise<void> {
    this.#filter = filter;
    this.asking = true;
    await (this.#database ? this.#answer() : this.start());
  }

  /** Only the last question counts. */
  async #answer(): Promise<void> {
    if (this.status.state === 'loading') return;
    const filter = this.#filter;
    const answer = await this.#read(filter);
    if (filter !== this.#filter) return;
    this.rows = answer ?? narrowed(this.#prerendered, filter);
    this.source = answer ? 'engine' : 'narrowed';
    this.asking = false;
  }

  /** Null where there is no engine to ask. */
  async #read(filter: Filter): Promise<Overview | null> {
    if (this.status.state === 'failed' || !this.#database) return null;
    try {
      return await readOverview(await this.#database, filter);
    } catch (error) {
      this.#fail(error);
      return null;
    }
  }

  #fail(error: unknown): void {
    this.status = { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** A static import of the browser's engine would break prerendering. */
async function open(
  file: string,
  onProgress: Parameters<typeof import('#database/browser.ts').openBrowser>[1],
) {
  const { openBrowser } = await import('#database/browser.ts');
  return openBrowser(file, onProgress);
}

/** Not worth its megabytes to a reader who saves data or has little memory; a question starts it all the same. */
export function mayStartUnasked(): boolean {
  const { connection, deviceMemory } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean };
    readonly deviceMemory?: number;
  };
  return !connection?.saveData && (deviceMemory ?? 8) > 2;
}

export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 4000 });
  else setTimeout(act, 1500);
}
