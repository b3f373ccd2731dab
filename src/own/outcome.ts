import type { DocumentProblem } from '#documents/problem.ts';
import type { FileKind } from '#documents/file-kind.ts';
import type { Place } from '#dataset/place.ts';
import type { NoticeRecord } from '#extraction/record.ts';
import type { Span } from '#text/span.ts';
import type { OpenedProject } from './project.ts';

/** Why a file was not read: no readable document, a kind of file that holds no text, or a limit. */
export type Unreadable =
  DocumentProblem | Exclude<FileKind, 'txt' | 'html' | 'pdf' | 'docx' | 'zip'> | 'size' | 'time' | 'failed';

/** A notice of the reader's own. Its text stays in the page. */
export interface OwnNotice {
  /** Of its file, with its folders. */
  readonly path: string;
  readonly record: NoticeRecord;
  /** As decoded: `text.slice(start, end) === quote` for every fact. Null if it came in a project file without texts. */
  readonly text: string | null;
  /** Where the text names persons or says how to reach them. */
  readonly hidden: readonly Span[];
  /** What was left out of the record, one line each. */
  readonly left: readonly string[];
  /** Where it comes from, as far as the reader says so. */
  readonly place?: Place;
}

/** What became of a file. */
export type OwnOutcome =
  | ({ readonly kind: 'read' } & OwnNotice)
  /** No notice of rectification; what it seems to be, in the extractor's words. */
  | { readonly kind: 'other'; readonly seems: string | null }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  | ({ readonly kind: 'project' } & OpenedProject)
  /** An archive, in place of which its files are listed. */
  | { readonly kind: 'opened'; readonly files: readonly OwnEntry[] };

/** A file in an archive. */
export interface OwnEntry {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file to be read. */
export interface OwnJob {
  readonly path: string;
  readonly notice_id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a worker says of it. */
export interface OwnReply {
  /** Hexadecimal, of the bytes. */
  readonly sha256: string;
  readonly outcome: OwnOutcome;
  /** What the worker has loaded so far. */
  readonly requests: number;
}
