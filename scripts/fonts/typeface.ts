import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createFont, woff2, type TTF } from 'fonteditor-core';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';

const locate = createRequire(import.meta.url);

/** One weight of a variable font, which its package splits into parts. */
export interface Cut {
  readonly package: string;
  readonly weight: number;
}

/** Instead of the time of writing, so that the same characters give the same bytes. */
export const WRITTEN_ON = Date.UTC(2000, 0, 1);

/** A TrueType font of these characters; those that the font lacks are left out. */
export async function fontOf(cut: Cut, characters: readonly string[], version: string): Promise<Buffer> {
  const font = createFont();
  const data = font.get();
  Object.assign(data.head, { unitsPerEm: 1000, created: WRITTEN_ON, modified: WRITTEN_ON });
  Object.assign(data.hhea, { ascent: 880, descent: -120 });
  Object.assign(data.name, { version, copyright: 'SIL Open Font License 1.1' });
  data.glyf = [...data.glyf.slice(0, 1), ...(await glyphsOf(cut, characters))];
  font.set(data);
  return Buffer.from(font.write({ type: 'ttf', toBuffer: true }));
}

async function glyphsOf(
  { package: name, weight }: Cut,
  characters: readonly string[],
): Promise<readonly TTF.Glyph[]> {
  const found = new Map<string, TTF.Glyph>();
  for (const [part, ranges] of partsOf(name)) {
    const here = characters.filter((char) => !found.has(char) && isIn(ranges, codeOf(char)));
    if (here.length === 0) continue;
    const font = await fontAt(name, part, weight);
    for (const char of here) {
      const id = font.nominalGlyph(codeOf(char));
      if (id) found.set(char, glyphOf(char, font.glyphHAdvance(id), contoursIn(font.glyphToPath(id))));
    }
  }
  return [...found.values()];
}

function glyphOf(char: string, advance: number, contours: readonly TTF.Contour[]): TTF.Glyph {
  const [xs, ys] = [contours.flat().map(({ x }) => x), contours.flat().map(({ y }) => y)];
  const [xMin, xMax] = [Math.min(...xs), Math.max(...xs)];
  const [yMin, yMax] = [Math.min(...ys), Math.max(...ys)];
  const box = contours.length === 0 ? { xMin: 0, xMax: 0, yMin: 0, yMax: 0 } : { xMin, xMax, yMin, yMax };
  return {
    ...box,
    contours: [...contours],
    advanceWidth: Math.round(advance),
    leftSideBearing: box.xMin,
    name: '',
    unicode: [codeOf(char)],
  };
}

/** Parses a path from HarfBuzz, such as M120,35L80,-3Q1,2 3,4Z, without on-curve points between two curves, which TrueType implies. */
function contoursIn(path: string): readonly TTF.Contour[] {
  return path.split('Z').flatMap((one) => {
    const points = [...one.matchAll(/[MLQ]([^MLQ]*)/gu)].flatMap(([, numbers = '']) => pointsIn(numbers));
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return [];
    if (points.length > 1 && first.x === last.x && first.y === last.y) points.pop();
    const isImplied = ({ x, y, onCurve }: TTF.Point, i: number) => {
      const [before, after] = [points.at(i - 1) ?? first, points[i + 1] ?? first];
      const isMiddle = Math.abs(before.x + after.x - 2 * x) <= 1 && Math.abs(before.y + after.y - 2 * y) <= 1;
      return onCurve && !before.onCurve && !after.onCurve && isMiddle;
    };
    return [points.filter((point, i) => !isImplied(point, i))];
  });
}

/** Only the last point of a command is on the curve. */
function pointsIn(numbers: string): TTF.Point[] {
  const all = (numbers.match(/-?[\d.]+/gu) ?? []).map((number) => Math.round(Number(number)));
  return Array.from({ length: all.length / 2 }, (_, i) => ({
    x: all[2 * i] ?? 0,
    y: all[2 * i + 1] ?? 0,
    onCurve: i === all.length / 2 - 1,
  }));
}

function codeOf(char: string): number {
  return char.codePointAt(0) ?? 0;
}

type Range = readonly [from: number, to: number];

/** The parts of a family, and the characters of each. */
function partsOf(name: string): readonly (readonly [string, readonly Range[]])[] {
  const parts: Record<string, string> = JSON.parse(
    readFileSync(locate.resolve(`${name}/unicode.json`), 'utf8'),
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

async function fontAt(name: string, part: string, weight: number): Promise<Font> {
  const file = locate.resolve(`${name}/files/${name.split('/').at(-1)}-${part}-wght-normal.woff2`);
  await woff2.init();
  const bytes = woff2.decode(readFileSync(file));
  const font = new Font(new Face(new Blob(bytes)));
  font.setVariations([new Variation('wght', weight)]);
  return font;
}
