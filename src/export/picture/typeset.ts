import type { PathCommand } from 'opentype.js';
import { element, short, walk, type Attributes, type Element } from '#export/picture/element.ts';
import { FACES, type FaceName, type Faces } from '#export/picture/face.ts';
import { linesOf, type Letter } from '#export/picture/letters.ts';
import { inherit, ROOT } from '#export/picture/style.ts';
import { advanceOf, cutOf } from '#export/picture/type.ts';

/** For the few characters of notices that are not in our fonts. */
const FALLBACK = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

interface Setup {
  readonly faces: Faces;
  /** Outlines need no font; text can be searched, with fonts embedded in the document. */
  readonly as: 'outlines' | 'text';
}

/** Unlike a generic name, it does not make a document use its own font. */
export function fontName(cut: FaceName): string {
  return `duizhao-${cut}`;
}

/** The picture with each run of its text at its position. Outlines are defined once, in the head. */
export function typeset(root: Element, setup: Setup): Element {
  const parts = root.children.map((part) => setPart(part, ROOT, setup));
  return { ...root, children: [element('defs', {}, glyphsIn(parts, setup.faces)), ...parts] };
}

function setPart(part: Element | string, parent: Attributes, setup: Setup): Element | string {
  if (typeof part === 'string') return part;
  const style = inherit(parent, part.attributes);
  if (part.name === 'text') return setText(part, style, setup);
  return { ...part, children: part.children.map((child) => setPart(child, style, setup)) };
}

const AHEAD: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

function setText(text: Element, style: Attributes, setup: Setup): Element {
  const { transform, opacity } = text.attributes;
  const ahead = AHEAD[style['text-anchor'] ?? 'start'] ?? 0;
  const parts = linesOf(text, style).flatMap(({ x, y, letters }) => {
    let at = x - widthOf(letters, setup.faces) * ahead;
    return runsOf(letters, setup.faces).flatMap((run) => {
      const from = at;
      at += widthOf(run, setup.faces);
      return setRun(run, from, y, setup);
    });
  });
  return element('g', { transform, opacity }, parts);
}

function widthOf(letters: readonly Letter[], faces: Faces): number {
  return letters.reduce((sum, { char, face, size }) => sum + (advanceOf(char, face, faces) * size) / 1000, 0);
}

/** Runs of letters with the same style. */
function runsOf(letters: readonly Letter[], faces: Faces): readonly (readonly Letter[])[] {
  const cut = ({ char, face }: Letter) => cutOf(char, face, faces);
  const runs: Letter[][] = [];
  for (const letter of letters) {
    const last = runs.at(-1);
    const [first] = last ?? [];
    if (last && first?.style === letter.style && cut(first) === cut(letter)) last.push(letter);
    else runs.push([letter]);
  }
  return runs;
}

/** A run of letters. A halo is drawn separately, because not every program paints strokes first. */
function setRun(run: readonly Letter[], x: number, y: number, { faces, as }: Setup): readonly Element[] {
  const [first] = run;
  if (!first) return [];
  const { style, size, face } = first;
  const cut = cutOf(first.char, face, faces);
  const ink = { fill: style['fill'], 'fill-opacity': style['fill-opacity'], stroke: 'none' };
  const place = { transform: `translate(${short(x)} ${short(y)}) scale(${short(size / 1000, 5)})` };
  const glyphs = cut === undefined ? [] : used(run, cut, faces);
  const width = short((Number(style['stroke-width']) * 1000) / size);
  const halo = { fill: 'none', stroke: style['stroke'], 'stroke-width': width, 'stroke-linejoin': 'round' };
  const around = style['stroke'] === 'none' ? [] : [element('g', { ...halo, ...place }, glyphs)];
  if (as === 'outlines' && cut !== undefined) return [...around, element('g', { ...ink, ...place }, glyphs)];
  const family = as === 'text' ? fontName(cut ?? 'sans') : FALLBACK;
  const font = { 'font-family': family, 'font-size': size, 'font-weight': 'normal' };
  const said = run.map(({ char }) => char).join('');
  return [...around, element('text', { ...ink, ...font, x: short(x), y: short(y) }, [said])];
}

function used(run: readonly Letter[], cut: FaceName, faces: Faces): readonly Element[] {
  let at = 0;
  return run.flatMap(({ char }) => {
    const x = at;
    at += advanceOf(char, cut, faces);
    if (char === ' ' || char === '　') return [];
    return [element('use', { 'xlink:href': `#${glyphId(char, cut)}`, x: x === 0 ? undefined : x })];
  });
}

/** The id of an outline in the head: serif-6574 is 整. */
function glyphId(char: string, cut: FaceName): string {
  return `${cut}-${char.codePointAt(0)?.toString(16)}`;
}

const ID = /^#(\w+)-([\da-f]+)$/u;

/** The outlines that a picture uses. */
function glyphsIn(parts: Element['children'], faces: Faces): readonly Element[] {
  const names = new Set([...walk(parts)].flatMap(({ attributes }) => attributes['xlink:href'] ?? []));
  return [...names].flatMap((name) => {
    const [, face, code = ''] = ID.exec(name) ?? [];
    const cut = FACES.find((one) => one === face);
    if (!cut) return [];
    const { commands } = faces[cut].charToGlyph(String.fromCodePoint(parseInt(code, 16))).getPath(0, 0, 1000);
    return [element('path', { id: name.slice(1), d: steps(commands) })];
  });
}

/** Path data with relative steps in whole units. (The path data of opentype.js 2.0.0 runs numbers together.) */
function steps(commands: readonly PathCommand[]): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return commands
    .map((command) => {
      if (command.type === 'Z') {
        [x, y] = [startX, startY];
        return 'z';
      }
      const bend = command.type === 'Q' ? [command.x1, command.y1] : [];
      const points = [...bend, command.x, command.y].map(Math.round);
      const numbers = points.map((at, i) => at - (i % 2 ? y : x));
      [x = x, y = y] = points.slice(-2);
      if (command.type === 'M') [startX, startY] = [x, y];
      return command.type.toLowerCase() + numbers.join(' ').replaceAll(' -', '-');
    })
    .join('');
}
