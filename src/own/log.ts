import type { Fact, Item, Measure } from '#extraction/record.ts';

/** What was done to a reading. `extract` is what the program read, and is never kept: the program reads it again. */
export type LogOp = 'extract' | 'approve' | 'reject' | 'replace' | 'add' | 'reopen';

/** Said by hand: the notice was read, and does not print this figure. Neither a zero nor a figure not found. */
export interface Absence {
  readonly indicator: string;
}

/** What entries can be about. */
export interface LogSubjects {
  readonly fact: Fact;
  readonly item: Item;
  readonly measure: Measure;
  readonly absence: Absence;
}
export type LogSubject = keyof LogSubjects;

interface EntryOf<Of extends LogSubject> {
  readonly of: Of;
  /** Of the fact, item or measure; the indicator of an absence. */
  readonly id: string;
  readonly op: LogOp;
  readonly before: LogSubjects[Of] | null;
  /** Null if nothing is left: after a rejection, or where an entry no longer applies. */
  readonly after: LogSubjects[Of] | null;
  /** Of the program's reading; null for what was added by hand. */
  readonly rule: string | null;
  /** Of the site. */
  readonly version: string;
  /** ISO time. */
  readonly at: string;
  readonly note: string | null;
  /** Entries of one step were made at once, and are taken back at once. */
  readonly step: number;
}

export type LogEntry = { readonly [Of in LogSubject]: EntryOf<Of> }[LogSubject];

/** Append-only; the last step can be taken back. */
export type NoticeLog = readonly LogEntry[];

export const stepsOf = (log: NoticeLog): number => new Set(log.map(({ step }) => step)).size;

/** Without its last step. */
export function undone(log: NoticeLog): NoticeLog {
  const last = log.at(-1)?.step;
  return log.filter(({ step }) => step !== last);
}

/** The entries of one subject, without those before it was last settled. */
export function openEntries(log: NoticeLog, of: LogSubject, id: string): NoticeLog {
  const own = log.filter((entry) => entry.of === of && entry.id === id);
  return own.slice(own.findLastIndex(isSettling) + 1);
}

/** After such an entry, those before it count no more. */
export const isSettling = ({ op, after }: LogEntry): boolean => op === 'reopen' && after === null;

/** Whether the second log has all steps of the first, and perhaps more. */
export function isBegunBy(first: NoticeLog, second: NoticeLog): boolean {
  return first.every(({ at, op, of, step }, i) => {
    const other = second[i];
    return other?.at === at && other.op === op && other.of === of && other.step === step;
  });
}

/** Whether two logs have the same steps, perhaps under another notice_id. */
export const hasSameSteps = (one: NoticeLog, other: NoticeLog): boolean =>
  one.length === other.length && isBegunBy(one, other);
