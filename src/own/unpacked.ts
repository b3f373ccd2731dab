import { unzipSync } from 'fflate';
import { DocumentError } from '#documents/problem.ts';
import { decode } from '#text/decode.ts';
import type { OwnEntry } from './outcome.ts';

const MOST_FILES = 5000;
const MOST_BYTES = 300e6;
/** Files that systems leave in archives. */
const LEFTOVER = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/iu;

/**
 * The files of a .zip archive, with the archive's path before theirs.
 * @throws DocumentError if it holds or unpacks to too much, or is damaged
 */
export function unpacked(bytes: Uint8Array, path: string): readonly OwnEntry[] {
  let size = 0;
  let count = 0;
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
    if (name.endsWith('/') || LEFTOVER.test(name)) return false;
    size += originalSize;
    count += 1;
    if (size > MOST_BYTES || count > MOST_FILES) throw new DocumentError('large');
    return true;
  };
  try {
    const files = Object.entries(unzipSync(bytes, { filter }));
    return files.map(([name, content]) => ({
      path: `${path}/${printed(name)}`,
      bytes: Uint8Array.from(content),
    }));
  } catch (error) {
    throw error instanceof DocumentError ? error : new DocumentError('kind');
  }
}

/** Archives made on Chinese Windows leave names in GBK, which come as one character a byte. */
function printed(name: string): string {
  if (/[^\0-\u00ff]/u.test(name) || !/[\u0080-\u00ff]/u.test(name)) return name;
  try {
    return decode(Uint8Array.from(name, (character) => character.charCodeAt(0)));
  } catch {
    return name;
  }
}
