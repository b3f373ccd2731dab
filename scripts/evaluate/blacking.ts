import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDocumentName, readDocument } from '#documents/document.ts';
import { BLACK } from '#extraction/black.ts';
import { extractNotice, NotANoticeError } from '#extraction/extract.ts';
import type { NoticeRecord } from '#extraction/record.ts';

/** How many leads, headings and bodies are shown, and those of which something is blacked out. */
export interface Blacking {
  readonly of: number;
  readonly blacked: readonly string[];
}

/** A name is seldom printed in such a piece, so what is black in it is to be looked at. */
export async function blackingIn(folder: string): Promise<Blacking> {
  const names = (await readdir(folder)).filter(isDocumentName).toSorted();
  const pieces = await Promise.all(names.map((name) => piecesOf(join(folder, name), name)));
  return blackingOf(pieces.flat());
}

export function blackingOf(pieces: readonly string[]): Blacking {
  return { of: pieces.length, blacked: pieces.filter((piece) => piece.includes(BLACK)) };
}

async function piecesOf(path: string, name: string): Promise<string[]> {
  const { text } = await readDocument(await readFile(path), name);
  try {
    return shownIn(extractNotice(text, name, { name, url: null, sha256: '', characters: text.length }));
  } catch (error) {
    if (error instanceof NotANoticeError) return [];
    throw error;
  }
}

/** The leads, headings, headings above and the inspected body of a notice. */
export function shownIn({ inspected_body, items, measures }: NoticeRecord): string[] {
  const above = new Set(items.flatMap(({ path }) => path));
  return [
    ...(inspected_body === null ? [] : [inspected_body]),
    ...above,
    ...items.map(({ heading }) => heading),
    ...measures.map(({ lead }) => lead),
  ];
}
