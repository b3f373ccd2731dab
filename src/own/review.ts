import { applied, type Applied } from './applied.ts';
import type { NoticeLog } from './log.ts';
import { fitted, type Orphan } from './orphans.ts';
import type { OwnNotice } from './outcome.ts';

/** A notice with its log. */
export interface Review {
  /** As read by the program. */
  readonly read: OwnNotice;
  /** All entries, also those that do not fit. */
  readonly log: NoticeLog;
  /** Decisions on an earlier version that do not fit this one; they change nothing until a person places them. */
  readonly orphans: readonly Orphan[];
  readonly now: Applied;
  /** As it now stands. */
  readonly notice: OwnNotice;
}

export function reviewOf(read: OwnNotice, log: NoticeLog): Review {
  const { fits, orphans } = fitted(read, log);
  const now = applied(read.record, fits);
  const notice = now.record === read.record ? read : { ...read, record: now.record };
  return { read, log, orphans, now, notice };
}
