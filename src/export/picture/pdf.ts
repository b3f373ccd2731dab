import { element, walk, type Element } from '#export/picture/element.ts';
import { contentOf, type Content, type Letter, type Tile } from '#export/picture/pdf/content.ts';
import { pdfFile, type Entry } from '#export/picture/pdf/file.ts';
import { IDENTITY } from '#export/picture/pdf/matrix.ts';
import { decimal, pdfPath } from '#export/picture/pdf/path.ts';
import type { Picture } from '#export/picture/picture.ts';
import type { Words } from '#export/picture/words.ts';

/** Points in a millimetre. */
const POINTS = 72 / 25.4;

/**
 * A picture in millimetres as one page of PDF. All is vectors; the letters are the outlines of the picture as fonts,
 * so that the words can be searched for and copied, and no font has to be there.
 */
export async function pictureDocument(picture: Picture, words: Words): Promise<Uint8Array<ArrayBuffer>> {
  const [width, height] = (picture.millimetres ?? [170, (170 * picture.height) / picture.width]).map(
    (size) => size * POINTS,
  ) as [number, number];
  const scale = width / picture.width;
  const base = [scale, 0, 0, -scale, 0, height] as const;
  const { children } = picture.root;
  const parts = children.filter((child) => typeof child !== 'string');
  const content = contentOf(parts, base);
  const outlines = new Map(
    [...walk(parts)].map(({ attributes }) => [attributes['id'] ?? '', attributes['d'] ?? '']),
  );

  const entries: Entry[] = [];
  const add = (dictionary: string, stream?: string) => entries.push({ dictionary, stream });
  const fonts = fontsOf(content, add, { outlines, picture });
  const tiles = content.tiles.map((tile) => tileOf(tile, add));
  const alphas = content.alphas.map(
    ([fill, stroke], i) => `/A${i} << /ca ${decimal(fill)} /CA ${decimal(stroke)} >>`,
  );
  const resources = `<< /Font << ${fonts.map((at, i) => `/F${i} ${at} 0 R`).join(' ')} >> /Pattern << ${tiles
    .map((at, i) => `/P${i} ${at} 0 R`)
    .join(' ')} >> /ExtGState << ${alphas.join(' ')} >> >>`;
  const drawn = add('', `${base.map(decimal6).join(' ')} cm\n${content.operators}`);
  const pages = entries.length + 2;
  const page = add(
    `/Type /Page /Parent ${pages} 0 R /MediaBox [0 0 ${decimal(width)} ${decimal(height)}] /Resources ${resources} /Contents ${drawn} 0 R`,
  );
  add(`/Type /Pages /Kids [${page} 0 R] /Count 1`);
  const root = add(
    `/Type /Catalog /Pages ${pages} 0 R /Lang (${words.lang === 'zh' ? 'zh-Hans' : 'en'}) /ViewerPreferences << /DisplayDocTitle true >>`,
  );
  const info = add(
    `/Title ${utf16(words.title)} /Subject ${utf16(words.source)} /Creator ${utf16('整改对照 Duizhao')}`,
  );
  return pdfFile(entries, root, info);
}

type Add = (dictionary: string, stream?: string) => number;

function decimal6(value: number): string {
  return String(Number(value.toFixed(6)));
}

interface Cut {
  readonly outlines: ReadonlyMap<string, string>;
  readonly picture: Picture;
}

function fontsOf({ letters }: Content, add: Add, cut: Cut): readonly number[] {
  const fonts: Letter[][] = [];
  for (const letter of letters.values()) (fonts[letter.font] ??= []).push(letter);
  return fonts.map((all) => fontOf(all, add, cut));
}

/** A Type 3 font; outlines go downwards, and its matrix turns them up. */
function fontOf(letters: readonly Letter[], add: Add, { outlines, picture }: Cut): number {
  const widths = letters.map(({ id }) => picture.advances.get(id) ?? 1000);
  const glyphs = letters.map(({ id }, i) =>
    add('', `${widths[i] ?? 1000} 0 -500 -1200 2000 600 d1 ${pdfPath(outlines.get(id) ?? '')} f`),
  );
  const named = letters.map((_, i) => `/g${i}`);
  const unicode = add('', unicodeMap(letters));
  return add(
    `/Type /Font /Subtype /Type3 /FontBBox [-500 -1200 2000 600] /FontMatrix [0.001 0 0 -0.001 0 0] /FirstChar 0 /LastChar ${letters.length - 1} ` +
      `/Widths [${widths.join(' ')}] /Encoding << /Type /Encoding /Differences [0 ${named.join(' ')}] >> ` +
      `/CharProcs << ${glyphs.map((at, i) => `/g${i} ${at} 0 R`).join(' ')} >> /Resources << >> /ToUnicode ${unicode} 0 R`,
  );
}

/** What each code means, for searching and copying. */
function unicodeMap(letters: readonly Letter[]): string {
  const lines = letters.map(({ id, code }) => {
    const char = String.fromCodePoint(parseInt(id.split('-')[1] ?? '', 16));
    return `<${code.toString(16).padStart(2, '0')}> <${hex16(char)}>`;
  });
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) => {
    const some = lines.slice(i * 100, i * 100 + 100);
    return `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`;
  });
  return (
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n' +
    `1 begincodespacerange <00> <ff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`
  );
}

function tileOf({ pattern, matrix }: Tile, add: Add): number {
  const { width, height } = pattern.attributes;
  const parts = pattern.children.filter((child): child is Element => typeof child !== 'string');
  const { operators } = contentOf([element('g', {}, parts)], IDENTITY);
  return add(
    `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 ${width} ${height}] /XStep ${width} /YStep ${height} ` +
      `/Matrix [${matrix.map(decimal6).join(' ')}] /Resources << >>`,
    operators,
  );
}

/** Text of a dictionary, in any script. */
function utf16(text: string): string {
  return `<feff${hex16(text)}>`;
}

function hex16(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join(
    '',
  );
}
