import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files with texts of pictures. */
const SOURCES: readonly (readonly [folder: string, files: RegExp])[] = [
  ['src/messages', /^(?:zh|en)\//u],
  ...['charts', 'embed', 'evidence', 'export', 'routes', 'ui', 'view'].map(
    (room) => [`src/${room}`, /\.(?:ts|svelte)$/u] as const,
  ),
  ['data', /\.csv$/u],
];

/** Files with headlines. */
export const HEADLINES: typeof SOURCES = [
  ['src/messages', /^(?:zh|en)\//u],
  ['src/charts', /(?:words|describe|chart)\.ts$|^parts\//u],
  ['src/ui', /\.ts$/u],
  ['src/view', /\.ts$/u],
  ['data', /^(?:notices|indicators|time_limits)\.csv$/u],
];

/** Characters that an address or a name may need even if no file contains them yet. */
const ALWAYS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)),
  ...'　、。·—…“”‘’（）《》「」￥¥×÷≤≥→←−★☆',
];

/** Every character that a picture may need, sorted; only those of `sources` if given. */
export function printable(sources = SOURCES): readonly string[] {
  const texts = sources
    .filter(([folder]) => existsSync(folder))
    .flatMap(([folder, files]) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => files.test(file))
        .map((file) => readFileSync(join(folder, file), 'utf8')),
    );
  const found = new Set([...texts.join(''), ...ALWAYS]);
  return [...found].filter((char) => !/[\p{C}\u2028\u2029]/u.test(char)).sort();
}
