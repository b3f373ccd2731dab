import { strToU8, zipSync } from 'fflate';

const THE_FIRST_DAY_OF_ZIP = new Date(1980, 0, 1);

/** Packs files, keyed by path, into one archive. The same files always give the same bytes. */
export function zip(files: Readonly<Record<string, Uint8Array | string>>): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { mtime: THE_FIRST_DAY_OF_ZIP });
}
