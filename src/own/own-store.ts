import { hasSameSteps, type NoticeLog } from './log.ts';
import type { OwnNotice } from './outcome.ts';
import {
  logRow,
  noticeRow,
  storedNotice,
  type OwnLogRow,
  type OwnNoticeRow,
  type StoredNotice,
} from './stored-notice.ts';
import { TextFiles } from './text-files.ts';

/** Raised when an older program could not use what a newer one stores. */
const VERSION = 1;

const NOTICES = 'notices';
const LOGS = 'logs';
/** Where the browser writes no files. */
const TEXTS = 'texts';
const ALL = [NOTICES, LOGS, TEXTS];

/** What is stored, and how many rows of it cannot be read. */
export interface StoredNotices {
  readonly notices: readonly StoredNotice[];
  readonly unreadable: number;
}

/**
 * The notices that a reader asked the browser to keep: records and logs in IndexedDB, texts in files. A text is written
 * before its record, so that being stopped in between leaves no record without its text.
 */
export class OwnStore {
  readonly #database: IDBDatabase;
  readonly #files: TextFiles | null;

  private constructor(database: IDBDatabase, files: TextFiles | null) {
    this.#database = database;
    this.#files = files;
  }

  /**
   * @param onclose another tab deletes what is kept, or a newer version takes over
   * @throws DOMException VersionError if a newer version stored it, which is left as it is
   */
  static async open(name: string, onclose: (why: 'deleted' | 'newer') => void): Promise<OwnStore> {
    const request = indexedDB.open(name, VERSION);
    request.onupgradeneeded = () => {
      for (const store of ALL) request.result.createObjectStore(store, { keyPath: 'sha256' });
    };
    const database = await answerOf(request);
    database.onversionchange = ({ newVersion }) => {
      database.close();
      onclose(newVersion === null ? 'deleted' : 'newer');
    };
    return new OwnStore(database, await TextFiles.open(name));
  }

  /** Removes everything, whichever version stored it. Tabs that have it open are told by the browser. */
  static async remove(name: string): Promise<void> {
    await TextFiles.remove(name);
    const request = indexedDB.deleteDatabase(name);
    await new Promise<void>((resolve, reject) => {
      request.onsuccess = () => resolve();
      // Until a tab that sleeps lets go of it; it was emptied before.
      request.onblocked = () => resolve();
      request.onerror = () => reject(request.error);
    });
  }

  async all(): Promise<StoredNotices> {
    const keys = await answerOf(this.#database.transaction(NOTICES).objectStore(NOTICES).getAllKeys());
    const notices: StoredNotice[] = [];
    for (const key of keys) {
      const notice = await this.one(String(key));
      if (notice) notices.push(notice);
    }
    return { notices, unreadable: keys.length - notices.length };
  }

  /** Null if it is not there, or cannot be read. */
  async one(sha256: string): Promise<StoredNotice | null> {
    const stores = this.#database.transaction(ALL);
    const row = (store: string): Promise<unknown> => answerOf(stores.objectStore(store).get(sha256));
    const [notice, log, text] = await Promise.all([row(NOTICES), row(LOGS), row(TEXTS)]);
    const { textIn } = (notice ?? {}) as Partial<OwnNoticeRow>;
    const whole = textIn === 'file' ? await this.#files?.read(sha256) : textIn && rowText(text);
    return storedNotice(notice, log, whole ?? null);
  }

  /**
   * Stores a notice with its log. Returns how many bytes it takes, or null if the log that is stored is not the one before:
   * another tab wrote, and nothing was changed.
   * @param before null if none is stored yet
   */
  async keep(read: OwnNotice, log: NoticeLog, before: NoticeLog | null): Promise<number | null> {
    const { sha256 } = read.record.source;
    const textIn = read.text === null ? null : (await this.#writesFile(sha256, read.text)) ? 'file' : 'row';
    const row = noticeRow(read, textIn);
    return this.#write(sha256, log, before, (stores) => {
      stores.objectStore(NOTICES).put(row);
      if (textIn === 'row') stores.objectStore(TEXTS).put({ sha256, text: read.text });
      return row.bytes;
    });
  }

  /** In place of the log before of a notice that is stored. */
  keepLog(sha256: string, log: NoticeLog, before: NoticeLog): Promise<number | null> {
    return this.#write(sha256, log, before, (_, bytes) => bytes);
  }

  /** Removes texts whose records were never written. */
  async sweep(): Promise<void> {
    const keys = await answerOf(this.#database.transaction(NOTICES).objectStore(NOTICES).getAllKeys());
    await this.#files?.sweep(new Set(keys.map(String)));
  }

  /** Empties it, so that nothing is left even if a tab that sleeps keeps it from being removed. */
  async empty(): Promise<void> {
    const stores = this.#database.transaction(ALL, 'readwrite');
    for (const store of ALL) stores.objectStore(store).clear();
    await endOf(stores);
  }

  close(): void {
    this.#database.close();
  }

  /** Without room, the error is the browser's; any other leaves the text to the database. */
  async #writesFile(sha256: string, text: string): Promise<boolean> {
    try {
      await this.#files?.write(sha256, text);
      return this.#files !== null;
    } catch (error) {
      if (isOutOfRoom(error)) throw error;
      return false;
    }
  }

  /**
   * Reads and writes in one transaction, which no other tab can come between.
   * @param more writes more; is given, and returns, how many bytes the notice takes without its log
   */
  async #write(
    sha256: string,
    log: NoticeLog,
    before: NoticeLog | null,
    more: (stores: IDBTransaction, bytes: number) => number,
  ): Promise<number | null> {
    const stores = this.#database.transaction(ALL, 'readwrite');
    const writing = async () => {
      const [notice, stored] = await Promise.all([
        answerOf<OwnNoticeRow | undefined>(stores.objectStore(NOTICES).get(sha256)),
        answerOf<OwnLogRow | undefined>(stores.objectStore(LOGS).get(sha256)),
      ]);
      if (before === null ? stored : !stored || !hasSameSteps(stored.log, before)) return null;
      const row = logRow(sha256, log);
      stores.objectStore(LOGS).put(row);
      return row.bytes + more(stores, notice?.bytes ?? 0);
    };
    const [bytes] = await Promise.all([writing(), endOf(stores)]);
    return bytes;
  }
}

export const isOutOfRoom = (error: unknown): boolean =>
  error instanceof Error && error.name === 'QuotaExceededError';

function rowText(row: unknown): string | null {
  const { text } = (row ?? {}) as { readonly text?: unknown };
  return typeof text === 'string' ? text : null;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
