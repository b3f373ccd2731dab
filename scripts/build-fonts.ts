/** Subsets Noto to the characters that pictures may need: pictures must look right where no Chinese font is installed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { FACES, type FaceName } from '#export/picture/face.ts';
import { HEADLINES, printable } from './fonts/characters.ts';
import { fontOf, type Cut } from './fonts/typeface.ts';

const FOLDER = 'src/export/picture/fonts';

/** The fonts are under the SIL Open Font License, which is kept next to the subsets. */
const CUTS: Readonly<Record<FaceName, Cut>> = {
  sans: { package: '@fontsource-variable/noto-sans-sc', weight: 400 },
  bold: { package: '@fontsource-variable/noto-sans-sc', weight: 650 },
  serif: { package: '@fontsource-variable/noto-serif-sc', weight: 800 },
};

mkdirSync(FOLDER, { recursive: true });
for (const name of FACES) {
  const cut = CUTS[name];
  const characters = name === 'serif' ? printable(HEADLINES) : printable();
  const made = createHash('sha256')
    .update(JSON.stringify([cut, characters]))
    .digest('hex');
  const file = join(FOLDER, `${name}.ttf`);
  // The font's version names its inputs, so that it is rebuilt when they change.
  if (existsSync(file) && readFileSync(file, 'latin1').includes(made)) continue;
  const font = await fontOf(cut, characters, made);
  writeFileSync(file, font);
  // Compressed here, because few hosts compress fonts.
  writeFileSync(`${file}.z`, deflateSync(font, { level: 9 }));
}
