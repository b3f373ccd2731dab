import type { Span } from '#text/span.ts';
import { isWholeEntry } from './kept-logs.ts';
import type { NoticeLog } from './log.ts';
import type { OwnNotice } from './outcome.ts';
import type { ProjectNotice } from './project.ts';
import { isRecord } from './shapes.ts';
import { isTextOf } from './wordless.ts';

/** A notice as the browser keeps it: beside its log and its text, so that a decision rewrites neither. */
export interface OwnNoticeRow extends Omit<OwnNotice, 'text'> {
  readonly sha256: string;
  /** Where its text is: a file, a row where the browser writes no files, or nowhere if it has none. */
  readonly textIn: 'file' | 'row' | null;
  readonly bytes: number;
}

/** Its log. */
export interface OwnLogRow {
  readonly sha256: string;
  readonly log: NoticeLog;
  readonly bytes: number;
}

/** A notice brought back. */
export interface StoredNotice extends ProjectNotice {
  readonly bytes: number;
  /** Whether its text was kept and is gone, or is another. */
  readonly isTextLost: boolean;
}

export function noticeRow({ text, ...read }: OwnNotice, textIn: OwnNoticeRow['textIn']): OwnNoticeRow {
  const { sha256 } = read.record.source;
  return { ...read, sha256, textIn, bytes: bytesOf(JSON.stringify(read)) + bytesOf(text ?? '') };
}

export function logRow(sha256: string, log: NoticeLog): OwnLogRow {
  return { sha256, log, bytes: bytesOf(JSON.stringify(log)) };
}

/** Null if what is stored is no notice, as after damage or another program's write. */
export function storedNotice(notice: unknown, log: unknown, text: string | null): StoredNotice | null {
  if (!isNoticeRow(notice) || !isLogRow(log)) return null;
  const { sha256: _, textIn, bytes, ...read } = notice;
  const whole = text !== null && isTextOf(read.record, text) ? text : null;
  return {
    read: { ...read, text: whole },
    log: log.log,
    bytes: bytes + log.bytes,
    isTextLost: textIn !== null && whole === null,
  };
}

function isNoticeRow(given: unknown): given is OwnNoticeRow {
  const { path, record, hidden, left, bytes } = (given ?? {}) as Partial<OwnNoticeRow>;
  return (
    typeof path === 'string' &&
    typeof bytes === 'number' &&
    isRecord(record) &&
    Array.isArray(hidden) &&
    hidden.every(isSpan) &&
    Array.isArray(left)
  );
}

function isLogRow(given: unknown): given is OwnLogRow {
  const { log, bytes } = (given ?? {}) as Partial<OwnLogRow>;
  return typeof bytes === 'number' && Array.isArray(log) && log.every(isWholeEntry);
}

function isSpan(given: unknown): given is Span {
  const { start, end } = (given ?? {}) as Partial<Span>;
  return typeof start === 'number' && typeof end === 'number';
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;
