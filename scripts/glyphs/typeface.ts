import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';
import { compactPath } from './outline.ts';
import type { Glyph } from '#export/picture/face.ts';

const locate = createRequire(import.meta.url);

/** The glyphs of characters at one weight of a variable typeface, which comes in parts. Missing ones are left out. */
export async function glyphsOf(
  family: string,
  weight: number,
  characters: readonly string[],
): Promise<ReadonlyMap<string, Glyph>> {
  const found = new Map<string, Glyph>();
  for (const [part, ranges] of partsOf(family)) {
    const here = characters.filter((char) => !found.has(char) && isIn(ranges, char.codePointAt(0) ?? 0));
    if (here.length === 0) continue;
    const font = await fontAt(family, part, weight);
    for (const char of here) {
      const id = font.nominalGlyph(char.codePointAt(0) ?? 0);
      if (id) found.set(char, [Math.round(font.glyphHAdvance(id)), compactPath(font.glyphToPath(id))]);
    }
  }
  return found;
}

type Range = readonly [from: number, to: number];

/** The parts of a family and the characters in each. */
function partsOf(family: string): readonly (readonly [string, readonly Range[]])[] {
  const parts: Record<string, string> = JSON.parse(
    readFileSync(locate.resolve(`${family}/unicode.json`), 'utf8'),
  );
  return Object.entries(parts).map(([part, ranges]) => [
    part.replace(/[[\]]/gu, ''),
    ranges.split(',').map(rangeOf),
  ]);
}

function rangeOf(written: string): Range {
  const [from = '', to = from] = written.replace('U+', '').split('-');
  return [parseInt(from, 16), parseInt(to, 16)];
}

function isIn(ranges: readonly Range[], code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to);
}

async function fontAt(family: string, part: string, weight: number): Promise<Font> {
  const name = family.split('/').at(-1);
  const file = locate.resolve(`${family}/files/${name}-${part}-wght-normal.woff2`);
  const bytes = await decompress(readFileSync(file));
  const font = new Font(new Face(new Blob(bytes)));
  font.setVariations([new Variation('wght', weight)]);
  return font;
}
