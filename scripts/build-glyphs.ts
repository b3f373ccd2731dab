/** Writes the outlines of all characters that pictures may need, so that they render without a Chinese typeface installed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACES, type FaceName, type FaceFile } from '#export/picture/face.ts';
import { HEADLINES, printable } from './glyphs/characters.ts';
import { glyphsOf } from './glyphs/typeface.ts';

const FOLDER = 'src/export/picture/glyphs';

/** The typefaces are under the SIL Open Font License, which is kept next to the outlines. */
const FAMILIES: Readonly<Record<FaceName, readonly [family: string, weight: number]>> = {
  sans: ['@fontsource-variable/noto-sans-sc', 400],
  bold: ['@fontsource-variable/noto-sans-sc', 650],
  serif: ['@fontsource-variable/noto-serif-sc', 800],
};

mkdirSync(FOLDER, { recursive: true });
for (const name of FACES) {
  const [family, weight] = FAMILIES[name];
  const characters = name === 'serif' ? printable(HEADLINES) : printable();
  const made = createHash('sha256')
    .update(JSON.stringify([family, weight, characters]))
    .digest('hex')
    .slice(0, 16);
  const file = join(FOLDER, `${name}.json`);
  if (existsSync(file) && readFileSync(file, 'utf8').startsWith(`{"of":"${made}"`)) continue;
  const glyphs = Object.fromEntries(await glyphsOf(family, weight, characters));
  writeFileSync(file, JSON.stringify({ of: made, glyphs } satisfies FaceFile));
}
