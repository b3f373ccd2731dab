import { readFileSync } from 'node:fs';
import type { FaceFile, FaceName, Faces } from '#components/picture/face.ts';

function glyphsOf(name: FaceName): FaceFile['glyphs'] {
  return JSON.parse(readFileSync(`src/components/picture/glyphs/${name}.json`, 'utf8')).glyphs;
}

/** The outlines that `npm run glyphs` has made. */
export const MADE_FACES: Faces = { sans: glyphsOf('sans'), bold: glyphsOf('bold'), serif: glyphsOf('serif') };
