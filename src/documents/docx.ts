import { unzipSync, zipSync } from 'fflate';
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
  try {
    const shown = withoutHidden(bytes);
    // Node's build of the library reads `buffer`, the browser's `arrayBuffer`.
    const source = { arrayBuffer: Uint8Array.from(shown).buffer, buffer: shown } as Parameters<
      typeof mammoth.convertToHtml
    >[0];
    return (await mammoth.convertToHtml(source, { convertImage: NO_PICTURES })).value;
  } catch {
    throw new DocumentError('is no readable .docx file');
  }
}

const BODY = 'word/document.xml';
const HIDDEN = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/u;

/** The file without its hidden runs (w:vanish), which mammoth would print. */
function withoutHidden(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const body = files[BODY];
  if (!body) return bytes;
  const xml = new TextDecoder().decode(body);
  if (!HIDDEN.test(xml)) return bytes;
  const runs = xml.split('</w:r>').map((part) => {
    const start = Math.max(part.lastIndexOf('<w:r>'), part.lastIndexOf('<w:r '));
    return start >= 0 && HIDDEN.test(part.slice(start)) ? part.slice(0, start) : `${part}</w:r>`;
  });
  const shown = runs.join('').replace(/<\/w:r>$/u, '');
  return zipSync({ ...files, [BODY]: new TextEncoder().encode(shown) });
}
