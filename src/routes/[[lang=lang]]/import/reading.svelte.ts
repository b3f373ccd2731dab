import type { Place } from '#dataset/place.ts';
import { noticeIdOf } from '#documents/notice-id.ts';
import type { Decoding } from '#own/decoding.ts';
import { givenText, type GivenFile, type GivenFiles } from '#own/given.ts';
import { Keeping } from '#own/keeping.svelte.ts';
import type { OwnNotice, OwnOutcome, Unreadable } from '#own/outcome.ts';
import { renamed } from '#own/kept-logs.ts';
import type { OpenedProject, ProjectNotice, ProjectProblem } from '#own/project.ts';
import { OwnPool } from '#own/pool.ts';
import { ownHook, ownKey } from '../../own-hook.svelte.ts';
import { mine } from '#own/mine.svelte.ts';
import { reviews } from '#own/reviews.svelte.ts';

/** The largest file that is read, in bytes. */
export const MOST_BYTES = 50e6;

/** What became of a file, or how far it is. */
export type OwnState =
  | { readonly kind: 'waiting' | 'reading' | 'stopped' }
  | { readonly kind: 'same'; readonly path: string }
  /** A project file, followed by its notices, of which there are n. */
  | { readonly kind: 'project'; readonly n: number; readonly problems: readonly OpenedProblem[] }
  /** A sources.csv with the places of n notices. */
  | { readonly kind: 'sources'; readonly n: number; readonly problems: readonly string[] }
  | Exclude<OwnOutcome, { readonly kind: 'opened' | 'project' | 'sources' }>;

/** A part of a project file that is not as it should be, or a log that yields to that of the tab. */
export type OpenedProblem =
  ProjectProblem | { readonly part: string; readonly why: 'other_log'; readonly n: number };

/** A file in the list. */
export interface OwnFile {
  readonly id: number;
  readonly given: GivenFile;
  readonly sha256: string | null;
  /** Of a plain text or page that was read; else null. */
  readonly decoding: Decoding | null;
  /** The encoding that the reader chose. */
  readonly as: string | null;
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
  /** Files that systems leave beside others, given and not listed. */
  leftovers = $state(0);

  /** Equal ones are told: the first of them counts. */
  readonly files = $derived(withoutRepeats(this.#files));

  readonly keeping = new Keeping({ name: ownKey, bring: (notices) => this.#bring(notices) });

  /** From the files named sources.csv, by the names of notices' files. */
  readonly #places = new Map<string, Place>();
  /** As the reader filled them in, by the file's id. */
  readonly #given = new Map<number, Place>();

  #pool = new OwnPool();
  #isShown = false;
  #pastes = 0;
  #atFirst: number | null = null;
  #lanes = 0;
  #last = 0;

  /**
   * Lists what the browser keeps, if the reader asked for it.
   * @param draws whether charts draw them at once
   */
  async bringBack(draws: boolean): Promise<void> {
    mine.isLeftOut = !draws;
    await this.keeping.bringBack();
  }

  /** Starts the workers and loads what writes files, so that later nothing is requested; called when the page is opened. */
  async prepare(): Promise<void> {
    void this.keeping.bringBack();
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

  add({ files, leftovers }: GivenFiles): void {
    this.#atFirst ??= this.#loaded();
    this.leftovers += leftovers;
    this.#hold([...this.#files, ...files.map((one) => this.#waiting(one))]);
    addEventListener('beforeunload', this.#askBeforeLeaving);
    this.#fill();
  }

  /** @param path of the nth text pasted */
  addText(path: (n: number) => string, text: string): void {
    this.#pastes += 1;
    this.add({ files: [givenText(path(this.#pastes), text)], leftovers: 0 });
  }

  /** Closing or reloading the page forgets what is not kept: the browser asks first. */
  readonly #askBeforeLeaving = (event: BeforeUnloadEvent) => {
    if (this.#files.length > 0 && !this.keeping.isOn) event.preventDefault();
  };

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

  /** Forgets all files, and what was decided on them. Returns how many notices and steps that were. */
  clear(): { readonly notices: number; readonly steps: number } {
    const notices = reviews.all.length;
    const steps = reviews.forget();
    this.#places.clear();
    this.#given.clear();
    this.leftovers = 0;
    this.#hold([]);
    return { notices, steps };
  }

  /** Reads a plain text or page again in another encoding. */
  readAs(id: number, encoding: string): void {
    this.#set(id, { as: encoding, state: { kind: 'waiting' } });
    this.#fill();
  }

  /** Says where a notice comes from. */
  place(id: number, place: Place): void {
    this.#given.set(id, place);
    this.#hold(this.#files.map((file) => (file.id === id ? this.#placed(file) : file)));
  }

  /** Opens a project file beside the list; null for anything else. */
  async project({ path, size, bytes }: GivenFile): Promise<OpenedProject | null> {
    const read = size() > MOST_BYTES ? null : await bytes().catch(() => null);
    if (read === null) return null;
    const reply = await this.#pool.run({ path, notice_id: '', bytes: read, as: null });
    return typeof reply === 'object' && reply.outcome.kind === 'project' ? reply.outcome : null;
  }

  /** Every change of the list goes through here, so that the rest of the site has what was read. */
  #hold(files: readonly OwnFile[]): void {
    this.#files = files;
    reviews.hold(noticesOf(this.files));
  }

  #waiting(given: GivenFile): OwnFile {
    this.#last += 1;
    return { id: this.#last, given, sha256: null, decoding: null, as: null, state: { kind: 'waiting' } };
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

  async #read({ id, given, as }: OwnFile): Promise<void> {
    if (given.size() > MOST_BYTES) return this.#settle(id, { kind: 'unreadable', why: 'size' });
    const bytes = await given.bytes().catch(() => null);
    if (bytes === null) return this.#settle(id, { kind: 'unreadable', why: 'failed' });
    const name = given.path.slice(given.path.lastIndexOf('/') + 1);
    const notice_id = this.#idFor(id, name);
    const reply = await this.#pool.run({ path: given.path, notice_id, bytes, as });
    if (reply === 'stopped') return;
    if (typeof reply === 'string')
      return this.#settle(id, { kind: 'unreadable', why: reply satisfies Unreadable });
    if (reply.outcome.kind === 'opened') return this.#open(id, reply.outcome.files);
    if (reply.outcome.kind === 'project') return this.#openProject(id, reply.outcome);
    if (reply.outcome.kind === 'sources') return this.#takePlaces(id, reply.outcome);
    this.#settle(id, reply.outcome, reply);
  }

  /** What was stopped or forgotten meanwhile stays so. */
  #settle(
    id: number,
    state: OwnState,
    { sha256, decoding }: Pick<OwnFile, 'sha256' | 'decoding'> = { sha256: null, decoding: null },
  ): void {
    const file = this.#files.find((one) => one.id === id);
    if (file?.state.kind === 'reading') this.#set(id, this.#placed({ ...file, state, sha256, decoding }));
  }

  /** They hold for all notices of these names, whichever came first. */
  #takePlaces(id: number, { places, problems }: Extract<OwnOutcome, { readonly kind: 'sources' }>): void {
    for (const [notice, place] of places) this.#places.set(notice, place);
    this.#settle(id, { kind: 'sources', n: places.size, problems });
    this.#hold(this.#files.map((file) => this.#placed(file)));
  }

  /** With the place that is known of it: as filled in, else as it came with the notice, else as listed. */
  #placed(file: OwnFile): OwnFile {
    if (file.state.kind !== 'read') return file;
    const name = file.given.path.slice(file.given.path.lastIndexOf('/') + 1);
    const place = this.#given.get(file.id) ?? file.state.place ?? this.#places.get(noticeIdOf(name));
    if (!place || place === file.state.place) return file;
    return { ...file, state: { ...file.state, place } };
  }

  #set(id: number, change: Partial<OwnFile>): void {
    this.#hold(this.#files.map((file) => (file.id === id ? { ...file, ...change } : file)));
  }

  /** In place of an archive its files are listed. */
  #open(id: number, entries: Extract<OwnOutcome, { readonly kind: 'opened' }>['files']): void {
    const inside = entries.map(({ path, bytes }) =>
      this.#waiting({ path, size: () => bytes.length, bytes: async () => bytes.slice() }),
    );
    if (inside.length === 0) return this.#settle(id, { kind: 'unreadable', why: 'empty' });
    this.#hold(this.#files.flatMap((file) => (file.id === id ? inside : [file])));
    this.#fill();
  }

  /** The notices of a project file are listed after it. */
  #openProject(id: number, { notices, problems }: Extract<OwnOutcome, { readonly kind: 'project' }>): void {
    if (this.#files.find((file) => file.id === id)?.state.kind !== 'reading') return;
    const refused: OpenedProblem[] = [];
    const inside = this.#listed(notices).map(({ file, read, log }) => {
      if (!reviews.take(read, log)) refused.push({ part: read.path, why: 'other_log', n: log.length });
      return file;
    });
    const state = { kind: 'project', n: notices.length, problems: [...problems, ...refused] } as const;
    this.#hold(this.#files.flatMap((file) => (file.id === id ? [{ ...file, state }, ...inside] : [file])));
  }

  /** Lists what the browser kept. What the tab has read of the same files stays, unless it is without the text. */
  #bring(notices: readonly ProjectNotice[]): readonly string[] {
    const here = new Map(reviews.all.map(({ read }) => [read.record.source.sha256, read]));
    const isMissing = ({ read }: ProjectNotice) => {
      const own = here.get(read.record.source.sha256);
      return !own || (own.text === null && read.text !== null);
    };
    const listed = this.#listed(notices.filter(isMissing));
    const known = notices
      .filter((one) => !isMissing(one))
      .flatMap(({ read: { record }, log }) => {
        const read = here.get(record.source.sha256);
        return read ? [{ read, log: renamed(log, record.notice_id, read.record.notice_id) }] : [];
      });
    const refused = [...listed, ...known].filter(({ read, log }) => !reviews.take(read, log));
    this.#hold([...this.#files, ...listed.map(({ file }) => file)]);
    return refused.map(({ read }) => read.record.source.sha256);
  }

  /** As files that were read, under ids that no other notice has. */
  #listed(notices: readonly ProjectNotice[]): readonly (ProjectNotice & { readonly file: OwnFile })[] {
    const ids = this.#ids();
    return notices.map(({ read, log }) => {
      this.#last += 1;
      const { notice_id, source } = read.record;
      const free = freeId(notice_id, this.#last, (id) => (ids.get(id) ?? source.sha256) !== source.sha256);
      ids.set(free, source.sha256);
      const named = { ...read, record: renamed(read.record, notice_id, free) };
      const state = { kind: 'read', ...named } as const;
      const given = givenText(read.path, '');
      const file = { id: this.#last, given, sha256: source.sha256, decoding: null, as: null, state };
      return { file, read: named, log: renamed(log, notice_id, free) };
    });
  }

  /** Two files of one name in different folders are two notices. */
  #idFor(id: number, name: string): string {
    const own = `own-${noticeIdOf(name)}`;
    const ids = this.#ids();
    const isSecond = this.#files.some((file) => file.id < id && file.given.path.endsWith(name));
    return freeId(own, id, (taken) => ids.has(taken) || (isSecond && taken === own));
  }

  /** The sha256 of each notice by its id. */
  #ids(): Map<string, string | null> {
    return new Map(
      this.#files.flatMap(({ state, sha256 }) =>
        state.kind === 'read' ? [[state.record.notice_id, sha256] as const] : [],
      ),
    );
  }

  /** Requests of the page and of the workers. */
  #loaded(): number {
    return performance.getEntriesByType('resource').length + this.#pool.requests;
  }
}

/** The id itself, or with a number that makes it free. */
function freeId(id: string, n: number, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  const next = `${id}-${n}`;
  return isTaken(next) ? freeId(next, n, isTaken) : next;
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
