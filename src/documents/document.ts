import { decodedAs, decodedText, UndecodableError } from '#text/decode.ts';
import { DocumentError } from './problem.ts';

/** A file's text, to which quotes and offsets refer. */
export interface Document {
  readonly text: string;
  /** The name of its encoding; null for files that are no plain text. */
  readonly encoding: string | null;
}

/** `as` is the encoding to read it in; null to find it out. */
type Reader = (bytes: Uint8Array, as: string | null) => Document | Promise<Document>;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['txt', (bytes, as) => (as === null ? decodedText(bytes) : decodedAs(bytes, as))],
  ['html', readHtml],
  ['htm', readHtml],
  ['docx', async (bytes) => withoutEncoding(await (await import('./docx.ts')).docxText(bytes))],
  ['pdf', async (bytes) => withoutEncoding(await (await import('./pdf.ts')).pdfText(bytes))],
]);

async function readHtml(bytes: Uint8Array, as: string | null): Promise<Document> {
  return (await import('./html.ts')).htmlDocument(bytes, as);
}

function withoutEncoding(text: string): Document {
  return { text, encoding: null };
}

/** Whether a file with that name can be a document. */
export function isDocumentName(name: string): boolean {
  return READERS.has(endingOf(name));
}

/**
 * Reads a .txt, .html, .docx or .pdf file, in Node and in the browser alike.
 * @param as the encoding of a plain text or page, where a person knows it better
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  as: string | null = null,
): Promise<Document> {
  const reader = READERS.get(endingOf(name));
  if (!reader) throw new DocumentError('kind');
  const document = await read(reader, bytes, as);
  if (document.text.trim() === '') throw new DocumentError('empty');
  return document;
}

async function read(reader: Reader, bytes: Uint8Array, as: string | null): Promise<Document> {
  if (bytes.length === 0) return withoutEncoding('');
  try {
    return await reader(bytes, as);
  } catch (error) {
    if (error instanceof UndecodableError) throw new DocumentError('encoding');
    throw error;
  }
}

function endingOf(name: string): string {
  return /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}
