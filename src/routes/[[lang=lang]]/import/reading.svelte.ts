import { noticeIdOf } from '#documents/notice-id.ts';
import { givenText, type GivenFile } from '#own/given.ts';
import type { OwnNotice, OwnOutcome, Unreadable } from '#own/outcome.ts';
import { renamed } from '#own/kept-logs.ts';
import type { OpenedProject, ProjectNotice, ProjectProblem } from '#own/project.ts';
import { OwnPool } from '#own/pool.ts';
import { ownHook } from '../../own-hook.svelte.ts';
import { reviews } from '#own/reviews.svelte.ts';

/** The largest file that is read, in bytes. */
export const MOST_BYTES = 50e6;

/** What became of a file, or how far it is. */
export type OwnState =
  | { readonly kind: 'waiting' | 'reading' | 'stopped' }
  | { readonly kind: 'same'; readonly path: string }
  /** A project file, followed by its notices, of which there are n. */
  | { readonly kind: 'project'; readonly n: number; readonly problems: readonly OpenedProblem[] }
  | Exclude<OwnOutcome, { readonly kind: 'opened' | 'project' }>;

/** A part of a project file that is not as it should be, or a log that yields to that of the tab. */
export type OpenedProblem =
  ProjectProblem | { readonly part: string; readonly why: 'other_log'; readonly n: number };

/** A file in the list. */
export interface OwnFile {
  readonly id: number;
  readonly given: GivenFile;
  readonly sha256: string | null;
  readonly state: OwnState;
}

/** The files given to the site and what was read of them. They stay while the tab is open, on whatever page. */
class OwnReading {
  #files = $state.raw<readonly OwnFile[]>([]);
  /** Of the reader. */
  state = $state<'preparing' | 'ready' | 'broken'>('preparing');
  /** When the first of the files under way was begun, in milliseconds since the page was opened. */
  begun = $state(0);
  /** Requests since files were first given. */
  requests = $state(0);

  /** Equal ones are told: the first of them counts. */
  readonly files = $derived(withoutRepeats(this.#files));

  #pool = new OwnPool();
  #isShown = false;
  #pastes = 0;
  #atFirst: number | null = null;
  #lanes = 0;
  #last = 0;

  /** Starts the workers and loads what writes files, so that later nothing is requested; called when the page is opened. */
  async prepare(): Promise<void> {
    this.#isShown = true;
    this.state = 'preparing';
    try {
      await Promise.all([
        this.#pool.prepare(),
        import('./exported.ts'),
        import('#own/project.ts'),
        prepareCharts(),
      ]);
      this.state = 'ready';
      this.#fill();
    } catch {
      this.state = 'broken';
    }
  }

  /** Called when the page is left: what is under way is read to its end. */
  leave(): void {
    this.#isShown = false;
    if (this.#lanes === 0) this.#pool.close();
  }

  add(given: readonly GivenFile[]): void {
    this.#atFirst ??= this.#loaded();
    this.#hold([...this.#files, ...given.map((one) => this.#waiting(one))]);
    this.#fill();
  }

  /** @param path of the nth text pasted */
  addText(path: (n: number) => string, text: string): void {
    this.#pastes += 1;
    this.add([givenText(path(this.#pastes), text)]);
  }

  /** Files not yet begun are told as stopped, and those being read as well. */
  stop(): void {
    this.#hold(
      this.#files.map((file) =>
        file.state.kind === 'waiting' || file.state.kind === 'reading'
          ? { ...file, state: { kind: 'stopped' } }
          : file,
      ),
    );
    this.#pool.stop();
  }

  /** Reads again what could not be read or was stopped. */
  retry(): void {
    this.#hold(
      this.#files.map((file) =>
        file.state.kind === 'unreadable' || file.state.kind === 'stopped'
          ? { ...file, state: { kind: 'waiting' } }
          : file,
      ),
    );
    this.#fill();
  }

  clear(): void {
    this.#hold([]);
  }

  /** Opens a project file beside the list; null for anything else. */
  async project({ path, size, bytes }: GivenFile): Promise<OpenedProject | null> {
    const read = size > MOST_BYTES ? null : await bytes().catch(() => null);
    if (read === null) return null;
    const reply = await this.#pool.run({ path, notice_id: '', bytes: read });
    return typeof reply === 'object' && reply.outcome.kind === 'project' ? reply.outcome : null;
  }

  /** Every change of the list goes through here, so that the rest of the site has what was read. */
  #hold(files: readonly OwnFile[]): void {
    this.#files = files;
    reviews.hold(noticesOf(this.files));
  }

  #waiting(given: GivenFile): OwnFile {
    this.#last += 1;
    return { id: this.#last, given, sha256: null, state: { kind: 'waiting' } };
  }

  #fill(): void {
    if (this.state !== 'ready') return;
    if (this.#lanes === 0) this.begun = performance.now();
    while (this.#lanes < OwnPool.size && this.#next()) void this.#lane();
  }

  #next(): OwnFile | undefined {
    return this.#files.find(({ state }) => state.kind === 'waiting');
  }

  /** Reads one file after the other, so that no more bytes are held than are being read. */
  async #lane(): Promise<void> {
    this.#lanes += 1;
    for (let file = this.#next(); file; file = this.#next()) {
      this.#set(file.id, { state: { kind: 'reading' } });
      await this.#read(file);
      this.requests = this.#loaded() - (this.#atFirst ?? 0);
    }
    this.#lanes -= 1;
    if (this.#lanes === 0 && !this.#isShown) this.#pool.close();
  }

  async #read({ id, given }: OwnFile): Promise<void> {
    if (given.size > MOST_BYTES) return this.#settle(id, { kind: 'unreadable', why: 'size' });
    const bytes = await given.bytes().catch(() => null);
    if (bytes === null) return this.#settle(id, { kind: 'unreadable', why: 'failed' });
    const name = given.path.slice(given.path.lastIndexOf('/') + 1);
    const reply = await this.#pool.run({ path: given.path, notice_id: this.#idFor(id, name), bytes });
    if (reply === 'stopped') return;
    if (typeof reply === 'string')
      return this.#settle(id, { kind: 'unreadable', why: reply satisfies Unreadable });
    if (reply.outcome.kind === 'opened') return this.#open(id, reply.outcome.files);
    if (reply.outcome.kind === 'project') return this.#openProject(id, reply.outcome);
    this.#settle(id, reply.outcome, reply.sha256);
  }

  /** What was stopped or forgotten meanwhile stays so. */
  #settle(id: number, state: OwnState, sha256: string | null = null): void {
    if (this.#files.find((file) => file.id === id)?.state.kind === 'reading')
      this.#set(id, { state, sha256 });
  }

  #set(id: number, change: Partial<OwnFile>): void {
    this.#hold(this.#files.map((file) => (file.id === id ? { ...file, ...change } : file)));
  }

  /** In place of an archive its files are listed. */
  #open(id: number, entries: Extract<OwnOutcome, { readonly kind: 'opened' }>['files']): void {
    const inside = entries.map(({ path, bytes }) =>
      this.#waiting({ path, size: bytes.length, bytes: async () => bytes.slice() }),
    );
    if (inside.length === 0) return this.#settle(id, { kind: 'unreadable', why: 'empty' });
    this.#hold(this.#files.flatMap((file) => (file.id === id ? inside : [file])));
    this.#fill();
  }

  /** The notices of a project file are listed after it. */
  #openProject(id: number, { notices, problems }: Extract<OwnOutcome, { readonly kind: 'project' }>): void {
    if (this.#files.find((file) => file.id === id)?.state.kind !== 'reading') return;
    const refused: OpenedProblem[] = [];
    const inside = notices.map((one): OwnFile => {
      const { read, log } = this.#withFreeId(one);
      const { path, record } = read;
      if (!reviews.take(read, log)) refused.push({ part: path, why: 'other_log', n: log.length });
      this.#last += 1;
      return {
        id: this.#last,
        given: givenText(path, ''),
        sha256: record.source.sha256,
        state: { kind: 'read', ...read },
      };
    });
    const state = { kind: 'project', n: notices.length, problems: [...problems, ...refused] } as const;
    this.#hold(this.#files.flatMap((file) => (file.id === id ? [{ ...file, state }, ...inside] : [file])));
  }

  /** A notice of the same name may be there already. */
  #withFreeId({ read, log }: ProjectNotice): ProjectNotice {
    const { notice_id, source } = read.record;
    const isTaken = this.#files.some(
      ({ state, sha256 }) =>
        state.kind === 'read' && state.record.notice_id === notice_id && sha256 !== source.sha256,
    );
    if (!isTaken) return { read, log };
    const free = `${notice_id}-${this.#last + 1}`;
    return {
      read: { ...read, record: renamed(read.record, notice_id, free) },
      log: renamed(log, notice_id, free),
    };
  }

  /** Two files of one name in different folders are two notices. */
  #idFor(id: number, name: string): string {
    const own = `own-${noticeIdOf(name)}`;
    const taken = this.#files.some((file) => file.id < id && file.given.path.endsWith(name));
    return taken ? `${own}-${id}` : own;
  }

  /** Requests of the page and of the workers. */
  #loaded(): number {
    return performance.getEntriesByType('resource').length + this.#pool.requests;
  }
}

/** What puts the notices among the charts is loaded before any are read, so that it asks for nothing then. */
async function prepareCharts(): Promise<void> {
  ownHook.among = await import('../../among.svelte.ts');
}

/** The files with equal ones told: the first of them counts, or the first with its text. */
function withoutRepeats(files: readonly OwnFile[]): readonly OwnFile[] {
  const first = new Map<string, OwnFile>();
  for (const file of files) {
    if (file.sha256 === null) continue;
    const earlier = first.get(file.sha256);
    if (!earlier || (isWithoutText(earlier) && !isWithoutText(file))) first.set(file.sha256, file);
  }
  return files.map((file) => {
    const counted = file.sha256 === null ? file : (first.get(file.sha256) ?? file);
    return counted === file ? file : { ...file, state: { kind: 'same', path: counted.given.path } };
  });
}

const isWithoutText = ({ state }: OwnFile) => state.kind === 'read' && state.text === null;

function noticesOf(files: readonly OwnFile[]): readonly OwnNotice[] {
  return files.flatMap(({ state }) => (state.kind === 'read' ? [state] : []));
}

export const reading = new OwnReading();
