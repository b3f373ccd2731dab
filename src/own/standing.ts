import type { LogEntry, LogSubject, LogSubjects, NoticeLog } from './log.ts';
import { isSettling } from './log.ts';

/** Who vouches for a reading: the program, or a person who confirmed it, changed it or added it. */
export type Voucher = 'program' | 'approved' | 'changed' | 'added';

/** A fact, item or measure as the log leaves it. */
export interface Standing<T> {
  readonly id: string;
  readonly now: T;
  /** As read by the program; null if it was added by hand. */
  readonly read: T | null;
  readonly by: Voucher;
  readonly isRejected: boolean;
}

/** What the program read, followed by what was added, after all entries. Entries on what is not there change nothing. */
export function standings<Of extends LogSubject>(
  of: Of,
  read: ReadonlyMap<string, LogSubjects[Of]>,
  log: NoticeLog,
): ReadonlyMap<string, Standing<LogSubjects[Of]>> {
  type Thing = LogSubjects[Of];
  const all = new Map<string, Standing<Thing>>();
  for (const [id, thing] of read)
    all.set(id, { id, now: thing, read: thing, by: 'program', isRejected: false });
  for (const entry of log) {
    if (entry.of !== of) continue;
    const next = after<Thing>(entry, all.get(entry.id), read.get(entry.id) ?? null);
    if (next) all.set(entry.id, next);
    else all.delete(entry.id);
  }
  return all;
}

function after<Thing>(
  entry: LogEntry,
  standing: Standing<Thing> | undefined,
  read: Thing | null,
): Standing<Thing> | undefined {
  const { id, op } = entry;
  const given = entry.after as Thing | null;
  if (op === 'add' && !standing && given !== null)
    return { id, now: given, read: null, by: 'added', isRejected: false };
  if (!standing) return undefined;
  switch (op) {
    case 'approve':
      return { ...standing, by: standing.by === 'program' ? 'approved' : standing.by, isRejected: false };
    case 'reject':
      return { ...standing, isRejected: true };
    case 'replace':
      if (given === null) return standing;
      return { ...standing, now: given, by: read === null ? 'added' : 'changed', isRejected: false };
    case 'reopen':
      if (read !== null) return { id, now: read, read, by: 'program', isRejected: false };
      return isSettling(entry) ? undefined : { ...standing, isRejected: false };
    case 'add':
    case 'extract':
      return standing;
  }
}
