import type { Answers, QuestionName } from '#queries/answers.ts';
import { narrowed } from '#view/narrow.ts';
import { whenIdle } from './idle.ts';
import { IDLE, STARTING, type EngineStatus } from './engine.ts';
import { ownHook } from './own-hook.svelte.ts';
import { countPicked } from '#view/facets.ts';
import { withPick, type ChartPick } from '#view/chart-pick.ts';
import type { OnProgress } from '#database/download.ts';
import type { DataFile } from './open-engine.ts';
import type { Database, OwnDatabase } from '#database/database.ts';
import { OtherDataError } from '#view/published.ts';
import { EVERYTHING, type Filter } from '#queries/filter.ts';

/** The query engine in the browser. */
class Engine {
  status = $state.raw<EngineStatus>(IDLE);
  #database: Promise<OwnDatabase> | null = null;

  /** Starts it once; resolves when it is ready or has failed. */
  async start(file: DataFile): Promise<void> {
    const started = (this.#database ??= this.#open(file));
    try {
      await started;
      if (this.status.state === 'loading') this.status = { state: 'ready' };
    } catch (error) {
      this.fail(error);
    }
  }

  /** One of the two downloads may go on after the other has failed; the state stays failed. */
  #open(file: DataFile): Promise<OwnDatabase> {
    this.status = STARTING;
    // A static import would break prerendering.
    const opened = import('./open-engine.ts').then(({ openEngine }) => openEngine(file, onProgress));
    const onProgress: OnProgress = (progress) => {
      const isAwaited = this.#database === opened && this.status.state === 'loading';
      if (isAwaited) this.status = { state: 'loading', ...progress };
    };
    return opened;
  }

  async restart(file: DataFile): Promise<void> {
    void this.#database?.then(
      (database) => database.close(),
      () => undefined,
    );
    this.#database = null;
    await this.start(file);
  }

  /** Null unless the engine is ready. */
  async database(): Promise<Database | null> {
    const database = this.status.state === 'ready' ? await this.#database : null;
    if (database) await ownHook.among?.bring(database);
    return database;
  }

  fail(error: unknown): void {
    this.status = {
      state: 'failed',
      detail: error instanceof Error ? error.message : String(error),
      isOtherData: error instanceof OtherDataError,
    };
  }
}

/** One per tab, shared by all pages. */
export const engine = new Engine();

const loadQuestions = () => import('#queries/questions.ts');

/** Once in a tab, on whatever page. */
let isRehearsed = false;

/** The rows of a page, both for charts that a pick narrows and for the chart it was made in. */
export class LiveAnswers {
  /** All notices, nothing picked. */
  whole: Answers;
  /** Narrowed by the filter and the pick. */
  rows: Answers;
  /** Narrowed by the filter alone. */
  base: Answers;
  /** A query is running. */
  asking = $state(false);
  /** Where the rows come from. */
  source = $state<'build' | 'engine' | 'narrowed'>('build');

  readonly #built: Answers;
  readonly #names: readonly QuestionName[];
  readonly #file: DataFile;
  readonly #few: number | undefined;
  #answered = new Map<string, Answers>();
  /** Whether `whole` is of other notices than there are now. */
  #isOld = false;
  #filters: readonly [Filter, Filter] = [EVERYTHING, EVERYTHING];

  /** @param few how many zones are drawn if not all can be */
  constructor(prerendered: Answers, names: readonly QuestionName[], few: number | undefined, file: DataFile) {
    this.#few = few;
    this.#built = prerendered;
    this.#names = names;
    this.#file = file;
    this.whole = $state.raw(prerendered);
    this.rows = $state.raw(prerendered);
    this.base = $state.raw(prerendered);
  }

  /** Starts the engine unless it is running, then answers the pending question. */
  async start(): Promise<void> {
    await engine.start(this.#file);
    await this.#answer();
  }

  /** Asks everything anew, because the notices are others than before. */
  async renew(): Promise<void> {
    this.#answered = new Map();
    this.#isOld = true;
    this.asking = true;
    if (engine.status.state !== 'ready') this.#showAtHand();
    await this.start();
  }

  async retry(): Promise<void> {
    await engine.restart(this.#file);
    await this.#answer();
  }

  /** Narrows the loaded rows at once, until the engine answers. */
  async ask(filter: Filter, pick: ChartPick | null): Promise<void> {
    const both = withPick(filter, pick);
    this.#filters = [filter, both];
    const base = this.#atHand(filter, this.whole);
    this.#show([base, pick ? this.#atHand(both, base) : base]);
    this.asking = true;
    await (engine.status.state === 'failed' ? this.#answer() : this.start());
  }

  /** Answers only the latest question. */
  async #answer(): Promise<void> {
    const filters = this.#filters;
    const answered = this.#answered;
    if (this.#isOld && (await this.#read(EVERYTHING))) this.#isOld = false;
    const answers: (Answers | null)[] = [];
    for (const filter of filters) answers.push(await this.#read(filter));
    if (filters !== this.#filters || answered !== this.#answered) return;
    if (answers.includes(null)) this.whole = this.#withoutEngine();
    this.#show(answers.map((answer, at) => answer ?? narrowed(this.whole, filters[at] ?? EVERYTHING)));
    this.source = answers.every((answer) => answer !== null) ? 'engine' : 'narrowed';
    this.asking = false;
    if (this.source === 'engine' && !isRehearsed) whenIdle(() => void this.#rehearse());
  }

  /** The first pick then meets an engine that the browser has compiled. */
  async #rehearse(): Promise<void> {
    const database = isRehearsed || this.asking ? null : await engine.database();
    if (!database) return;
    isRehearsed = true;
    const { rehearse } = await loadQuestions();
    await rehearse(database, this.#names, this.whole);
  }

  /** The notices of the page and the reader's, until the engine answers. */
  #showAtHand(): void {
    this.whole = this.#withoutEngine();
    this.#show(this.#filters.map((filter) => narrowed(this.whole, filter)));
  }

  /** What is known of all notices, also of those that the reader brought. */
  #withoutEngine(): Answers {
    return ownHook.among?.withoutEngine(this.#built, this.#names) ?? this.whole;
  }

  /** The answer if it is cached, else the loaded rows narrowed; those only hold the zones that are drawn. */
  #atHand(filter: Filter, from: Answers): Answers {
    return this.#answered.get(JSON.stringify(filter)) ?? narrowed(from, filter);
  }

  /** Keeps rows that have not changed, so that they are not rendered again. */
  #show([base, rows]: readonly Answers[]): void {
    if (base && !isSame(base, this.base)) this.base = base;
    if (rows && !isSame(rows, this.rows)) this.rows = rows;
  }

  async #read(filter: Filter): Promise<Answers | null> {
    const key = JSON.stringify(filter);
    const answered = this.#answered;
    const known = answered.get(key);
    if (known) return known;
    try {
      const database = await engine.database();
      if (!database) return null;
      const { readAnswers } = await loadQuestions();
      // Until the engine has answered once, its database may hold more than the page was built with.
      const known = answered.size > 0 && !this.#isOld ? countZones(this.whole) : Infinity;
      const answer = await readAnswers(database, this.#names, filter, this.#few, known);
      if (answered !== this.#answered) return null;
      if (answered.size >= REMEMBERED) answered.clear();
      answered.set(key, answer);
      if (countPicked(filter) === 0 && !isSame(answer, this.whole)) this.whole = answer;
      return answer;
    } catch (error) {
      engine.fail(error);
      return null;
    }
  }
}

/** All that there are, also those not drawn: every zone is of some kind. */
function countZones({ facets }: Answers): number {
  const kinds = facets.filter(({ facet }) => facet === 'kind');
  return kinds.reduce((sum, { zones }) => sum + zones, 0) || Infinity;
}

/** How many answers are cached. */
const REMEMBERED = 20;

function isSame(a: Answers, b: Answers): boolean {
  return a === b || (Object.keys(a) as QuestionName[]).every((name) => areSame(a[name], b[name]));
}

/** Rows narrowed from the same rows are the same objects, which need no comparison. */
function areSame(some: readonly object[], others: readonly object[]): boolean {
  const isRow = (row: object, at: number) =>
    row === others[at] || JSON.stringify(row) === JSON.stringify(others[at]);
  return some === others || (some.length === others.length && some.every(isRow));
}

/** Without being asked, the engine does not start on phones, with save-data or on little memory; a question still starts it. */
export function mayStartUnasked(): boolean {
  const { connection, deviceMemory } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean };
    readonly deviceMemory?: number;
  };
  const isDesk = matchMedia('(pointer: fine) and (min-width: 48rem)').matches;
  return isDesk && !connection?.saveData && (deviceMemory ?? 8) > 2;
}
