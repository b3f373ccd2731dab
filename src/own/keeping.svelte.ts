import { forgetLogs, renamed } from './kept-logs.ts';
import { hasSameSteps, stepsOf, type NoticeLog } from './log.ts';
import type { OwnNotice } from './outcome.ts';
import { isOutOfRoom, OwnStore, type StoredNotices } from './own-store.ts';
import type { ProjectNotice } from './project.ts';
import type { Review } from './review.ts';
import { reviews } from './reviews.svelte.ts';
import type { StoredNotice } from './stored-notice.ts';
import { tabsOf, type OwnTabs, type TabWord } from './tabs.ts';

/** Why notices are not kept, or not all of them. */
export type KeepingProblem =
  | 'denied'
  | 'full'
  /** A newer version of the site stored them. */
  | 'newer'
  /** Another tab deleted them. */
  | 'gone'
  | 'not_deleted';

/** Two logs of a notice, none of which has all steps of the other: the reader chooses. */
export interface DifferingLogs {
  readonly sha256: string;
  readonly path: string;
  /** Steps in this tab, and of what is kept. */
  readonly here: number;
  readonly kept: number;
}

interface KeepingSite {
  /** Of this site: a host may have others, in other folders. */
  readonly name: () => string;
  /** Lists notices that are kept; returns the sha256 of those on which the tab has other decisions. */
  readonly bring: (notices: readonly ProjectNotice[]) => readonly string[];
}

/** A notice of the tab as it is stored. */
interface Stored {
  readonly read: OwnNotice;
  readonly log: NoticeLog;
  readonly bytes: number;
}

/**
 * Keeps the reader's notices in the browser, once asked to. Every tab writes what is decided in it, if what is stored is
 * still what it last saw, and shows what the others write.
 */
export class Keeping {
  isOn = $state(false);
  isOpening = $state(false);
  problem = $state.raw<KeepingProblem | null>(null);
  /** Whether the browser promised not to delete it of its own accord. */
  isPersistent = $state(false);
  /** Notices kept, and their size. */
  n = $state(0);
  bytes = $state(0);
  /** Notices of the tab that are not written: the reader is to choose, or what is stored cannot be read. */
  apart = $state(0);
  /** Other tabs that have them open. */
  others = $state(0);
  /** Those that are stored and cannot be read, and those whose text is gone. */
  unreadable = $state(0);
  textsLost = $state(0);
  differing = $state.raw<readonly DifferingLogs[]>([]);

  readonly #site: KeepingSite;
  #store: OwnStore | null = null;
  #tabs: OwnTabs | null = null;
  /** By sha256. */
  readonly #stored = new Map<string, Stored>();
  readonly #differing = new Map<string, StoredNotice>();
  /** What is stored under these cannot be read, and is left as it is. */
  readonly #leftAlone = new Set<string>();
  #isWriting = false;
  #brought: Promise<void> | null = null;

  constructor(site: KeepingSite) {
    this.#site = site;
  }

  /** Lists what is kept, if anything is. */
  bringBack(): Promise<void> {
    return (this.#brought ??= this.#bringBack());
  }

  async #bringBack(): Promise<void> {
    if (!isFlagged(this.#site.name())) return;
    if (await this.#open()) this.isPersistent = (await navigator.storage?.persisted?.()) ?? false;
  }

  /** Keeps all notices of the tab and those that will be read. Only this asks the browser for lasting storage. */
  async turnOn(): Promise<void> {
    if (this.isOn || this.isOpening || !(await this.#open())) return;
    this.isPersistent = (await navigator.storage?.persist?.().catch(() => false)) ?? false;
  }

  /** Deletes everything that is kept. Returns whether that worked. */
  async delete(): Promise<boolean> {
    const name = this.#site.name();
    this.isOn = false;
    try {
      await locked(name, async () => {
        await this.#store?.empty();
        this.#store?.close();
        await OwnStore.remove(name);
        localStorage.removeItem(name);
      });
    } catch {
      this.problem = 'not_deleted';
      return false;
    }
    this.#tabs?.say({ kind: 'deleted' });
    this.#end(null);
    return true;
  }

  /** Which of two logs is used, here and in what is kept. */
  choose(sha256: string, which: 'here' | 'kept'): void {
    const stored = this.#differing.get(sha256);
    const review = reviewWith(sha256);
    if (!stored || !review) return;
    this.#differing.delete(sha256);
    this.#note(stored, review);
    if (which === 'kept') this.#adopt(stored, review);
    this.#tell();
    void this.#write();
  }

  /** Opens the store, or makes it. Returns whether that worked. */
  async #open(): Promise<boolean> {
    this.isOpening = true;
    try {
      this.#meetAll(await this.#opened());
    } catch (error) {
      this.#end(problemOf(error));
    }
    this.isOpening = false;
    return this.isOn;
  }

  async #opened(): Promise<StoredNotices> {
    const name = this.#site.name();
    const store = await OwnStore.open(name, (why) => this.#end(why === 'deleted' ? 'gone' : 'newer'));
    this.#store = store;
    localStorage.setItem(name, '1');
    this.#tabs = tabsOf(name, (word) => void this.#hear(word));
    this.#tabs.onothers = (n) => (this.others = n);
    return locked(name, async () => {
      await store.sweep();
      return store.all();
    });
  }

  /** Brings what is stored together with what the tab has, and begins to write. */
  #meetAll({ notices, unreadable }: StoredNotices): void {
    this.unreadable = unreadable;
    this.textsLost = notices.filter(({ isTextLost }) => isTextLost).length;
    this.problem = null;
    this.isOn = true;
    this.#meet(notices);
    reviews.onchange = () => void this.#write();
    void this.#write();
  }

  #meet(notices: readonly StoredNotice[]): void {
    const refused = new Set(this.#site.bring(notices));
    for (const stored of notices) {
      const { sha256 } = stored.read.record.source;
      const review = reviewWith(sha256);
      if (!review) continue;
      if (refused.has(sha256)) this.#differing.set(sha256, stored);
      else this.#note(stored, review);
    }
    this.#tell();
  }

  /** Remembers what is stored of a notice, so that only what differs from it is written. */
  #note({ read, log, bytes }: StoredNotice, review: Review): void {
    const { sha256 } = read.record.source;
    const isWhole = read.text !== null || review.read.text === null;
    this.#stored.set(sha256, {
      read: isWhole ? review.read : read,
      log: hasSameSteps(log, review.log) ? review.log : log,
      bytes,
    });
  }

  /** Takes the stored log in place of that of the tab. */
  #adopt({ read, log }: StoredNotice, review: Review): void {
    const { notice_id, source } = review.read.record;
    const own = renamed(log, read.record.notice_id, notice_id);
    const before = this.#stored.get(source.sha256);
    if (before) this.#stored.set(source.sha256, { ...before, log: own });
    reviews.write(review.read, own);
  }

  /** Writes all that differs from what is stored, one after the other, so that being stopped leaves whole notices. */
  async #write(): Promise<void> {
    if (this.#isWriting || !this.isOn) return;
    this.#isWriting = true;
    await Promise.resolve();
    try {
      for (let review = this.#next(); review; review = this.#next()) {
        const next = review;
        await locked(this.#site.name(), () => this.#keep(next));
      }
      if (this.isOn) this.problem = null;
    } catch (error) {
      // A store that was closed meanwhile has said why.
      if (this.isOn) this.problem = problemOf(error);
    }
    this.#isWriting = false;
  }

  #next(): Review | undefined {
    if (!this.isOn) return undefined;
    return reviews.all.find(({ read, log }) => {
      const { sha256 } = read.record.source;
      if (this.#differing.has(sha256) || this.#leftAlone.has(sha256)) return false;
      const stored = this.#stored.get(sha256);
      return stored?.read !== read || stored.log !== log;
    });
  }

  async #keep({ read, log }: Review): Promise<void> {
    const { sha256 } = read.record.source;
    const stored = this.#stored.get(sha256);
    const store = this.#store;
    if (!this.isOn) return;
    if (!store || !isFlagged(this.#site.name())) return this.#end('gone');
    const isLogOnly = stored?.read === read;
    if (isLogOnly && hasSameSteps(stored.log, log)) return void this.#stored.set(sha256, { ...stored, log });
    const bytes = isLogOnly
      ? await store.keepLog(sha256, log, stored.log)
      : await store.keep(read, log, stored?.log ?? null);
    if (bytes === null) return this.#differ(sha256, store);
    this.#stored.set(sha256, { read, log, bytes });
    this.#tabs?.say({ kind: 'kept', sha256 });
    this.#tell();
  }

  /** Another tab wrote first. */
  async #differ(sha256: string, store: OwnStore): Promise<void> {
    const stored = await store.one(sha256);
    const review = reviewWith(sha256);
    if (!stored) this.#leftAlone.add(sha256);
    else if (review && hasSameSteps(stored.log, review.log)) this.#note(stored, review);
    else this.#differing.set(sha256, stored);
    this.#tell();
  }

  async #hear(word: TabWord): Promise<void> {
    if (word.kind === 'deleted') return this.#end('gone');
    const { sha256 } = word;
    // A store that is closed meanwhile says why by itself.
    const stored = await this.#store?.one(sha256).catch(() => null);
    if (!stored || !this.isOn) return;
    const review = reviewWith(sha256);
    const before = this.#stored.get(sha256);
    if (!review || (review.read.text === null && stored.read.text !== null)) this.#meet([stored]);
    else if (this.#differing.has(sha256)) this.#differing.set(sha256, stored);
    // What is not written yet will find that the stored log has changed.
    else if (before?.log === review.log) {
      this.#note(stored, review);
      if (!hasSameSteps(stored.log, review.log)) this.#adopt(stored, review);
    }
    this.#tell();
  }

  #end(problem: KeepingProblem | null): void {
    this.isOn = false;
    this.problem = problem;
    if (problem === 'gone') forgetLogs();
    this.#store?.close();
    this.#store = null;
    this.#tabs?.close();
    this.#tabs = null;
    reviews.onchange = null;
    this.#stored.clear();
    this.#differing.clear();
    this.#leftAlone.clear();
    [this.others, this.unreadable, this.textsLost] = [0, 0, 0];
    this.#tell();
  }

  #tell(): void {
    const stored = [...this.#stored.values()];
    this.n = stored.length;
    this.bytes = stored.reduce((sum, { bytes }) => sum + bytes, 0);
    this.apart = [...this.#differing.keys(), ...this.#leftAlone].filter((id) => !this.#stored.has(id)).length;
    this.differing = [...this.#differing].flatMap(([sha256, { log }]) => {
      const review = reviewWith(sha256);
      if (!review) return [];
      return [{ sha256, path: review.read.path, here: stepsOf(review.log), kept: stepsOf(log) }];
    });
  }
}

function reviewWith(sha256: string): Review | undefined {
  return reviews.all.find(({ read }) => read.record.source.sha256 === sha256);
}

function problemOf(error: unknown): KeepingProblem {
  if (isOutOfRoom(error)) return 'full';
  return error instanceof Error && error.name === 'VersionError' ? 'newer' : 'denied';
}

/** Whether something is kept: pages that find no such flag load nothing. */
function isFlagged(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}

/** One tab at a time writes, sweeps or deletes. */
async function locked<T>(name: string, act: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(name, act) : act();
}
