import type { DocumentProblem } from '#documents/problem.ts';
import type { FileKind } from '#documents/file-kind.ts';
import type { Place } from '#dataset/place.ts';
import type { PlacesById } from './places.ts';
import type { NoticeRecord } from '#extraction/record.ts';
import type { Span } from '#text/span.ts';
import type { Decoding } from './decoding.ts';
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
  /** A sources.csv: where notices come from, by the names of their files, and what is wrong with it, one line each. */
  | { readonly kind: 'sources'; readonly places: PlacesById; readonly problems: readonly string[] }
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
  /** The encoding that the reader chose for a plain text or page; null to find it out. */
  readonly as: string | null;
}

/** What a worker says of it. */
export interface OwnReply {
  /** Hexadecimal, of the bytes. */
  readonly sha256: string;
  readonly outcome: OwnOutcome;
  /** Null for what is neither plain text nor a page. */
  readonly decoding: Decoding | null;
  /** What the worker has loaded so far. */
  readonly requests: number;
}
