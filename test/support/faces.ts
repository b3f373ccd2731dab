import { readFileSync } from 'node:fs';
import type { FaceFile, FaceName, Faces } from '#export/picture/face.ts';

function glyphsOf(name: FaceName): FaceFile['glyphs'] {
  return JSON.parse(readFileSync(`src/export/picture/glyphs/${name}.json`, 'utf8')).glyphs;
}

/** The outlines made by `npm run glyphs`. */
export const MADE_FACES: Faces = { sans: glyphsOf('sans'), bold: glyphsOf('bold'), serif: glyphsOf('serif') };
