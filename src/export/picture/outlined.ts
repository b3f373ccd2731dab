import { element, walk, type Attributes, type Element } from '#export/picture/element.ts';
import { FACES, type FaceName, type Faces, type Glyph } from '#export/picture/face.ts';
import { inherit } from '#export/picture/style.ts';
import { advanceOf, cutOf, faceOf } from '#export/picture/type.ts';

/** Set in the reader's own typeface: of a few characters of notices that are not in ours. */
const FALLBACK = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

/** One character, where it stands in its line, in units of the drawing. */
interface Letter {
  readonly char: string;
  readonly face: FaceName;
  readonly size: number;
  readonly style: Attributes;
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly letters: Letter[];
}

/** The name of an outline that stands in the head of the picture once: serif-6574 is 整. */
export function glyphId(char: string, face: FaceName): string {
  return `${face}-${char.codePointAt(0)?.toString(16)}`;
}

const ID = /^#(\w+)-([\da-f]+)$/u;

/** The outlines that a picture refers to, for its head. */
export function glyphsIn(
  parts: readonly Element[],
  faces: Faces,
): readonly { readonly id: string; readonly glyph: Glyph }[] {
  const names = new Set([...walk(parts)].flatMap(({ attributes }) => attributes['xlink:href'] ?? []));
  return [...names].flatMap((name) => {
    const [, face, code] = ID.exec(name) ?? [];
    const cut = FACES.find((one) => one === face);
    const glyph = cut && faces[cut][String.fromCodePoint(parseInt(code ?? '', 16))];
    return glyph ? [{ id: name.slice(1), glyph }] : [];
  });
}

/** The element with all of its text as outlines. */
export function outlined(part: Element, faces: Faces, parent: Attributes): Element {
  const style = inherit(parent, part.attributes);
  if (part.name === 'text') return outlinedText(part, faces, style);
  const children = part.children.map((child) =>
    typeof child === 'string' ? child : outlined(child, faces, style),
  );
  return { ...part, children };
}

function outlinedText(text: Element, faces: Faces, style: Attributes): Element {
  const { transform, opacity } = text.attributes;
  const lines = linesOf(text, style);
  return element(
    'g',
    { transform, opacity },
    lines.flatMap((line) => drawnLine(line, faces, style['text-anchor'] ?? 'start')),
  );
}

function linesOf(text: Element, style: Attributes): readonly Line[] {
  const lines: Line[] = [{ x: number(text, 'x') ?? 0, y: number(text, 'y') ?? 0, letters: [] }];
  collect(text, style, lines);
  for (const { letters } of lines) trim(letters);
  return lines.filter(({ letters }) => letters.length > 0);
}

/** A part that has a place of its own begins a line. */
function collect(part: Element, style: Attributes, lines: Line[]): void {
  const setting = { face: faceOf(style), size: Number(style['font-size']), style };
  for (const child of part.children) {
    const last = lines.at(-1);
    if (typeof child === 'string') {
      for (const char of child.replace(/\s+/gu, ' ')) last?.letters.push({ char, ...setting });
      continue;
    }
    const [x, y] = [number(child, 'x'), number(child, 'y')];
    if (x !== undefined || y !== undefined)
      lines.push({ x: x ?? last?.x ?? 0, y: y ?? last?.y ?? 0, letters: [] });
    collect(child, inherit(style, child.attributes), lines);
  }
}

/** Blanks count only between words, and once. */
function trim(letters: Letter[]): void {
  while (letters[0]?.char === ' ') letters.shift();
  while (letters.at(-1)?.char === ' ') letters.pop();
  for (let i = letters.length - 1; i > 0; i -= 1)
    if (letters[i]?.char === ' ' && letters[i - 1]?.char === ' ') letters.splice(i, 1);
}

function number(part: Element, name: string): number | undefined {
  const value = part.attributes[name];
  return value === undefined ? undefined : Number.parseFloat(value);
}

const AHEAD: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

function drawnLine({ x, y, letters }: Line, faces: Faces, anchor: string): Element[] {
  const widths = letters.map(({ char, face, size }) => (advanceOf(char, face, faces) * size) / 1000);
  let at = x - widths.reduce((sum, one) => sum + one, 0) * (AHEAD[anchor] ?? 0);
  return runsOf(letters).flatMap((run) => {
    const drawn = drawnRun(run, at, y, faces);
    at += run.reduce((sum, { char, face, size }) => sum + (advanceOf(char, face, faces) * size) / 1000, 0);
    return drawn;
  });
}

/** Letters that look alike, together. */
function runsOf(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const runs: Letter[][] = [];
  for (const letter of letters) {
    const last = runs.at(-1);
    if (last?.[0]?.style === letter.style) last.push(letter);
    else runs.push([letter]);
  }
  return runs;
}

/** A run of letters; one with a halo is drawn twice, for not every program paints strokes first. */
function drawnRun(run: readonly Letter[], x: number, y: number, faces: Faces): Element[] {
  const [first] = run;
  if (!first) return [];
  const { style, size } = first;
  const scale = size / 1000;
  const glyphs = placed(run, faces);
  const group = (paint: Readonly<Record<string, string | number | undefined>>) =>
    element(
      'g',
      { ...paint, transform: `translate(${short(x)} ${short(y)}) scale(${short(scale, 5)})` },
      glyphs,
    );
  const ink = { fill: style['fill'], 'fill-opacity': style['fill-opacity'], stroke: 'none' };
  if (style['stroke'] === 'none') return [group(ink)];
  const halo = {
    fill: 'none',
    stroke: style['stroke'],
    'stroke-width': short(Number(style['stroke-width']) / scale),
    'stroke-linejoin': 'round',
  };
  return [group(halo), group(ink)];
}

function placed(run: readonly Letter[], faces: Faces): Element[] {
  let at = 0;
  return run.flatMap(({ char, face }) => {
    const x = at;
    at += advanceOf(char, face, faces);
    if (char === ' ' || char === '　') return [];
    const cut = cutOf(char, face, faces);
    if (cut) return [element('use', { 'xlink:href': `#${glyphId(char, cut)}`, x: x === 0 ? undefined : x })];
    return [element('text', { x, 'font-family': FALLBACK, 'font-size': 1000 }, [char])];
  });
}

/** To so many decimals. */
export function short(value: number, places = 2): number {
  return Number(value.toFixed(places));
}
