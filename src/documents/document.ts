import { decode, UndecodableError } from '#text/decode.ts';
import { DocumentError } from './problem.ts';

/** A file's text, to which quotes and offsets refer. */
export interface Document {
  readonly text: string;
}

type Reader = (bytes: Uint8Array) => string | Promise<string>;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['txt', (bytes) => decode(bytes)],
  ['html', readHtml],
  ['htm', readHtml],
  ['docx', async (bytes) => (await import('./docx.ts')).docxText(bytes)],
  ['pdf', async (bytes) => (await import('./pdf.ts')).pdfText(bytes)],
]);

async function readHtml(bytes: Uint8Array): Promise<string> {
  return (await import('./html.ts')).htmlText(bytes);
}

/** Whether a file with that name can be a document. */
export function isDocumentName(name: string): boolean {
  return READERS.has(endingOf(name));
}

/** Reads a .txt, .html, .docx or .pdf file, in Node and in the browser alike. */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Document> {
  const reader = READERS.get(endingOf(name));
  if (!reader) throw new DocumentError('kind');
  const text = await read(reader, bytes);
  if (text.trim() === '') throw new DocumentError('empty');
  return { text };
}

async function read(reader: Reader, bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) return '';
  try {
    return await reader(bytes);
  } catch (error) {
    if (error instanceof UndecodableError) throw new DocumentError('encoding');
    throw error;
  }
}

function endingOf(name: string): string {
  return /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}
