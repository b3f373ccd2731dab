/** Subsets Noto to the characters that pictures may need: pictures must look right where no Chinese font is installed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { TABLES } from '#dataset/schema.ts';
import { FACES } from '#export/picture/face.ts';
import { DATABASE_FILE } from './build-database.ts';
import { charactersIn } from './fonts/characters.ts';
import { CUTS } from './fonts/cuts.ts';
import { fontOf, WRITTEN_ON } from './fonts/typeface.ts';

const FOLDER = 'src/export/picture/fonts';

/** Files with texts of pictures. */
const SOURCES: readonly (readonly [folder: string, files: RegExp])[] = [
  ['src/messages', /^(?:zh|en)\//u],
  ...['charts', 'embed', 'evidence', 'export', 'routes', 'ui', 'view'].map(
    (room) => [`src/${room}`, /\.(?:ts|svelte)$/u] as const,
  ),
  ['data', /\.csv$/u],
];

/** Tables with headlines. */
const IN_HEADLINES = ['notices', 'indicators', 'time_limits'];

/** Files with headlines. */
const HEADLINES: typeof SOURCES = [
  ['src/messages', /^(?:zh|en)\//u],
  ['src/charts', /(?:words|describe|chart)\.ts$|^parts\//u],
  ['src/ui', /\.ts$/u],
  ['src/view', /\.ts$/u],
  ['data', new RegExp(`^(?:${IN_HEADLINES.join('|')})\\.csv$`, 'u')],
];

/** Characters that an address or a name may need even if no file contains them yet. */
const ALWAYS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)),
  ...'　、。·—…“”‘’（）《》「」￥¥×÷≤≥→←−★☆',
];

mkdirSync(FOLDER, { recursive: true });
for (const name of FACES) {
  const cut = CUTS[name];
  const characters = name === 'serif' ? await printable(HEADLINES, IN_HEADLINES) : await printable();
  const made = createHash('sha256')
    .update(JSON.stringify([cut, characters, WRITTEN_ON]))
    .digest('hex');
  const file = join(FOLDER, `${name}.ttf`);
  // The font's version names its inputs, so that it is rebuilt when they change.
  if (existsSync(file) && readFileSync(file, 'latin1').includes(made)) continue;
  const font = await fontOf(cut, characters, made);
  writeFileSync(file, font);
  // Compressed here, because few hosts compress fonts.
  writeFileSync(`${file}.z`, deflateSync(font, { level: 9 }));
}

/** Every character that a picture may need, sorted; only those of `sources` and `tables` if given. */
async function printable(
  sources = SOURCES,
  tables = TABLES.map(({ name }) => name),
): Promise<readonly string[]> {
  const isElsewhere = Boolean(process.env['DATA_DIR']);
  const texts = sources
    .filter(([folder]) => existsSync(folder) && !(isElsewhere && folder === 'data'))
    .flatMap(([folder, files]) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => files.test(file))
        .map((file) => readFileSync(join(folder, file), 'utf8')),
    );
  const inData = isElsewhere ? await charactersIn(DATABASE_FILE, tables) : '';
  const found = new Set([...texts.join(''), ...inData, ...ALWAYS]);
  return [...found].filter((char) => !/[\p{C}\u2028\u2029]/u.test(char)).sort();
}
