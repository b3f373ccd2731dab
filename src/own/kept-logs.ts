import type { LogEntry, NoticeLog } from './log.ts';
import type { OwnNotice } from './outcome.ts';
import { isSubject } from './shapes.ts';

/** A log as the tab keeps it: without the text, so that it applies again once the same file is given. */
export interface KeptLog {
  readonly notice_id: string;
  readonly path: string;
  /** When it was last written. */
  readonly at: string;
  readonly log: NoticeLog;
}

const PREFIX = 'duizhao-review ';
const OPS = new Set(['approve', 'reject', 'replace', 'add', 'reopen']);
const SUBJECTS = new Set(['fact', 'item', 'measure', 'absence']);

/** Returns whether there was room for it. */
export function keepLog(sha256: string, kept: KeptLog): boolean {
  try {
    sessionStorage.setItem(PREFIX + sha256, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** The log of a file, or else the latest of an earlier version: a file of the same path. Its ids become those of the notice. */
export function logFor(
  { record: { notice_id, source }, path }: Pick<OwnNotice, 'record' | 'path'>,
  all: ReadonlyMap<string, KeptLog>,
): NoticeLog {
  const earlier = [...all.values()].filter((kept) => kept.path === path);
  const kept = all.get(source.sha256) ?? earlier.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  return kept ? withIds(kept, notice_id) : [];
}

/** By the file's sha256. */
export function keptLogs(): Map<string, KeptLog> {
  const found = new Map<string, KeptLog>();
  try {
    for (const key of Object.keys(sessionStorage)) {
      const kept = key.startsWith(PREFIX) ? keptLogIn(sessionStorage.getItem(key) ?? '') : null;
      if (kept) found.set(key.slice(PREFIX.length), kept);
    }
  } catch {
    // Storage is denied: nothing was kept.
  }
  return found;
}

/** Notices on which the tab keeps decisions. */
export function countKeptLogs(): number {
  return [...keptLogs().values()].filter(({ log }) => log.length > 0).length;
}

/** Null for anything that is no such log. */
export function keptLogIn(text: string): KeptLog | null {
  try {
    const kept = JSON.parse(text) as Partial<KeptLog> | null;
    if (typeof kept?.notice_id !== 'string' || typeof kept.path !== 'string') return null;
    if (!Array.isArray(kept.log) || !kept.log.every(isEntry)) return null;
    return { notice_id: kept.notice_id, path: kept.path, at: String(kept.at), log: kept.log };
  } catch {
    return null;
  }
}

/** Forgets all logs of the tab. */
export function forgetLogs(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // Storage is denied: there are none.
  }
}

/** Whether it is an entry about a thing that has all its fields. */
export function isWholeEntry(given: unknown): given is LogEntry {
  if (!isEntry(given)) return false;
  const { of, before, after } = given;
  return [before, after].every((thing) => thing === null || isSubject(of, thing));
}

function isEntry(given: unknown): given is LogEntry {
  const { op, of, id, step, before, after } = (given ?? {}) as Partial<Record<keyof LogEntry, unknown>>;
  return (
    OPS.has(String(op)) &&
    SUBJECTS.has(String(of)) &&
    typeof id === 'string' &&
    typeof step === 'number' &&
    typeof before === 'object' &&
    typeof after === 'object'
  );
}

const ID_FIELDS = ['id', 'fact_id', 'item_id', 'measure_id', 'instrument_id', 'check_id', 'part_of'];

/** The same file may be the second of its name now. */
function withIds({ notice_id, log }: KeptLog, to: string): NoticeLog {
  return renamed(log, notice_id, to);
}

/** A log or record under another notice_id. */
export function renamed<T extends object>(things: T, notice_id: string, to: string): T {
  if (notice_id === to) return things;
  const isId = (field: string) => ID_FIELDS.includes(field) || /^\d+$/u.test(field);
  return JSON.parse(JSON.stringify(things), (field, value: unknown) => {
    if (field === 'notice_id' && value === notice_id) return to;
    const isOwn = typeof value === 'string' && value.startsWith(`${notice_id}.`) && isId(field);
    return isOwn ? to + value.slice(notice_id.length) : value;
  }) as T;
}
