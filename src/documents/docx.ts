import mammoth from 'mammoth';
import { DocumentError } from './problem.ts';
import { pageLines } from './lines.ts';

const NO_PICTURES = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/** The text of a Word file: one line per paragraph, the cells of a table row joined by |. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  return pageLines(await docxHtml(bytes))
    .lines.map((line) => line.text)
    .join('\n');
}

async function docxHtml(bytes: Uint8Array): Promise<string> {
  const arrayBuffer = Uint8Array.from(bytes).buffer;
  // Node's build of the library reads `buffer`, the browser's `arrayBuffer`.
  const source = { arrayBuffer, buffer: bytes } as Parameters<typeof mammoth.convertToHtml>[0];
  try {
    return (await mammoth.convertToHtml(source, { convertImage: NO_PICTURES })).value;
  } catch {
    throw new DocumentError('is no readable .docx file');
  }
}
