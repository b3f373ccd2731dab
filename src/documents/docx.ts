import { strToU8, zipSync } from 'fflate';
import { DomUtils } from 'htmlparser2';
import mammoth from 'mammoth';
import { pageLines } from './lines.ts';
import { DocumentError } from './problem.ts';
import { partOf, unzipped, type WordFiles } from './word/archive.ts';
import { Numbering } from './word/numbering.ts';
import type { WordPart } from './word/part.ts';
import { printPart } from './word/printed.ts';
import { Styles } from './word/styles.ts';

/** The text of a Word file: one line per paragraph, the cells of a table row joined by |. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  return pageLines(await docxHtml(bytes))
    .lines.map((line) => line.text)
    .join('\n');
}

async function docxHtml(bytes: Uint8Array): Promise<string> {
  try {
    const shown = zipSync(printed(unzipped(bytes)), { level: 0 });
    // Node's build of the library reads `buffer`, the browser's `arrayBuffer`.
    const source = { arrayBuffer: Uint8Array.from(shown).buffer, buffer: shown } as Parameters<
      typeof mammoth.convertToHtml
    >[0];
    return (await mammoth.convertToHtml(source)).value;
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError('docx');
  }
}

/** Lists are written out before mammoth sees them. */
const NO_LISTS = '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

/** The files as Word prints them: mammoth prints hidden text and drops the numbers of lists. */
function printed(files: WordFiles): WordFiles {
  const body = partOf(files, '', 'officeDocument', 'word/document.xml');
  const part = (type: string) => partOf(files, body.path, type, `word/${type}.xml`);
  const lists = part('numbering');
  const notes = [part('footnotes'), part('endnotes')];
  const styles = new Styles(part('styles').part);
  const numbering = new Numbering(lists.part, styles);
  const changed: Record<string, Uint8Array> = { ...files };
  for (const [i, type] of ['footnote', 'endnote'].entries())
    if (body.part) dropMissingNotes(body.part, type, notes[i]?.part ?? null);
  for (const { path, part } of [body, ...notes]) {
    if (!part) continue;
    printPart(part, styles, numbering);
    changed[path] = strToU8(part.toString());
  }
  if (lists.part) changed[lists.path] = strToU8(NO_LISTS);
  return changed;
}

/** References to missing notes would stop mammoth. */
function dropMissingNotes(body: WordPart, type: string, notes: WordPart | null): void {
  const there = new Set(notes?.all(type).map((note) => notes.value(note, 'id')));
  for (const reference of body.all(`${type}Reference`))
    if (!there.has(body.value(reference, 'id'))) DomUtils.removeElement(reference);
}
