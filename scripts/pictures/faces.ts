import { readFileSync } from 'node:fs';
import { parse } from 'opentype.js/dist/opentype.mjs';
import type { FaceName, Faces } from '#export/picture/face.ts';

/** The fonts made by `npm run fonts`. */
export function readFaces(): Faces {
  const read = (name: FaceName) =>
    parse(Uint8Array.from(readFileSync(`src/export/picture/fonts/${name}.ttf`)).buffer);
  return { sans: read('sans'), bold: read('bold'), serif: read('serif') };
}
