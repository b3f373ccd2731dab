import { narrowed, readAnswers, type Answers, type Questions } from '#components/answers.ts';
import { IDLE, STARTING, type EngineStatus } from '#components/engine.ts';
import type { Database } from '#database/database.ts';
import { EVERYTHING, type Filter } from '#queries/filter.ts';

/** The query engine in the browser. */
class Engine {
  status = $state.raw<EngineStatus>(IDLE);
  #database: Promise<Database> | null = null;

  /** Starts it, once; resolves when it is there or cannot be. */
  async start(file: string): Promise<void> {
    if (!this.#database) {
      this.status = STARTING;
      this.#database = open(file, (progress) => (this.status = { state: 'loading', ...progress }));
    }
    try {
      await this.#database;
      if (this.status.state === 'loading') this.status = { state: 'ready' };
    } catch (error) {
      this.fail(error);
    }
  }

  async restart(file: string): Promise<void> {
    this.#database = null;
    await this.start(file);
  }

  /** Null where there is no engine to ask. */
  async database(): Promise<Database | null> {
    return this.status.state === 'ready' ? this.#database : null;
  }

  fail(error: unknown): void {
    this.status = { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** One for as long as the tab is open, whichever pages are read in it. */
export const engine = new Engine();

/** A page's rows: as prerendered until the engine has started, then as it answers. */
export class LiveAnswers {
  rows: Answers;
  /** A question waits for its answer. */
  asking = $state(false);
  /** Where the rows come from. */
  source = $state<'build' | 'engine' | 'narrowed'>('build');

  readonly #prerendered: Answers;
  readonly #questions: Questions;
  readonly #file: string;
  #filter: Filter = EVERYTHING;

  constructor(prerendered: Answers, questions: Questions, file: string) {
    this.#prerendered = prerendered;
    this.#questions = questions;
    this.#file = file;
    this.rows = $state.raw(prerendered);
  }

  /** Starts the engine unless it runs; what has been asked by then is answered when it is there. */
  async start(): Promise<void> {
    await engine.start(this.#file);
    await this.#answer();
  }

  async retry(): Promise<void> {
    await engine.restart(this.#file);
    await this.#answer();
  }

  async ask(filter: Filter): Promise<void> {
    this.#filter = filter;
    this.asking = true;
    await (engine.status.state === 'failed' ? this.#answer() : this.start());
  }

  /** Only the last question counts. */
  async #answer(): Promise<void> {
    const filter = this.#filter;
    const answer = await this.#read(filter);
    if (filter !== this.#filter) return;
    this.rows = answer ?? narrowed(this.#prerendered, filter);
    this.source = answer ? 'engine' : 'narrowed';
    this.asking = false;
  }

  async #read(filter: Filter): Promise<Answers | null> {
    try {
      const database = await engine.database();
      return database && (await readAnswers(database, this.#questions, filter));
    } catch (error) {
      engine.fail(error);
      return null;
    }
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
