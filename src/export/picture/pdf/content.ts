import { walk, type Attributes, type Element } from '#export/picture/element.ts';
import { IDENTITY, matrixOf, times, type Matrix } from '#export/picture/pdf/matrix.ts';
import { decimal, ellipsePath, pdfPath, rectPath } from '#export/picture/pdf/path.ts';
import { inherit, ROOT } from '#export/picture/style.ts';

/** A letter of a Type 3 font: its name in the picture, and where it stands in the fonts. */
export interface Letter {
  readonly id: string;
  readonly font: number;
  readonly code: number;
}

/** A pattern as one place of the picture needs it. */
export interface Tile {
  readonly pattern: Element;
  readonly matrix: Matrix;
}

/** What is drawn, and what of fonts, patterns and transparency it refers to by name. */
export interface Content {
  readonly operators: string;
  readonly letters: ReadonlyMap<string, Letter>;
  readonly tiles: readonly Tile[];
  readonly alphas: readonly (readonly [fill: number, stroke: number])[];
}

/** Fonts of PDF that are made of outlines hold so many letters. */
const FONT = 256;

export function contentOf(parts: readonly Element[], base: Matrix): Content {
  const patterns = new Map(
    [...walk(parts)]
      .filter(({ name }) => name === 'pattern')
      .map((one) => [`url(#${one.attributes['id']})`, one]),
  );
  const letters = new Map<string, Letter>();
  const tiles: Tile[] = [];
  const alphas: (readonly [number, number])[] = [];

  function draw(part: Element, style: Attributes, matrix: Matrix, alpha: number): string {
    if (part.name === 'defs' || part.name === 'title' || part.name === 'desc') return '';
    const own = inherit(style, part.attributes);
    const moved = matrixOf(part.attributes['transform']);
    const inside = times(matrix, moved);
    const seen = alpha * Number(own['opacity'] ?? 1);
    const drawn =
      part.name === 'g' || part.name === 'text'
        ? part.children
            .map((child) => (typeof child === 'string' ? '' : draw(child, own, inside, seen)))
            .join('')
        : part.name === 'use'
          ? letter(part, own, seen)
          : shape(part, own, inside, seen);
    if (drawn === '' || moved === IDENTITY || part.attributes['transform'] === undefined) return drawn;
    return `q ${moved.map(decimal6).join(' ')} cm\n${drawn}Q\n`;
  }

  function shape(part: Element, style: Attributes, matrix: Matrix, alpha: number): string {
    const path = outlineOf(part);
    const fill = paint(style['fill'], 'fill', matrix);
    const stroke = paint(style['stroke'], 'stroke', matrix);
    if (path === '' || (!fill && !stroke)) return '';
    const operator = fill && stroke ? 'B' : fill ? 'f' : 'S';
    return `q ${state(style, alpha)}${fill}${stroke}${path} ${operator} Q\n`;
  }

  /** A letter with a line around it is an outline: fonts of outlines cannot be stroked. */
  function letter(part: Element, style: Attributes, alpha: number): string {
    const id = part.attributes['xlink:href']?.slice(1) ?? '';
    const known = letters.get(id) ?? { id, font: Math.floor(letters.size / FONT), code: letters.size % FONT };
    letters.set(id, known);
    const x = Number(part.attributes['x'] ?? 0);
    const colour = paint(style['fill'], 'fill', IDENTITY);
    if (!colour) return '';
    const code = known.code.toString(16).padStart(2, '0');
    return `q ${state(style, alpha)}${colour}BT /F${known.font} 1000 Tf 1 0 0 -1 ${decimal(x)} 0 Tm <${code}> Tj ET Q\n`;
  }

  function state(style: Attributes, alpha: number): string {
    const fill = alpha * Number(style['fill-opacity'] ?? 1);
    const stroke = alpha * Number(style['stroke-opacity'] ?? 1);
    const dash = style['stroke-dasharray'] ?? 'none';
    const cap = ['butt', 'round', 'square'].indexOf(style['stroke-linecap'] ?? 'butt');
    const join = ['miter', 'round', 'bevel'].indexOf(style['stroke-linejoin'] ?? 'miter');
    const line =
      style['stroke'] === 'none'
        ? ''
        : `${decimal(Number(style['stroke-width']))} w ${cap} J ${join} j [${dash === 'none' ? '' : dash}] 0 d `;
    return `${fill === 1 && stroke === 1 ? '' : `/A${alphaNamed(fill, stroke)} gs `}${line}`;
  }

  function alphaNamed(fill: number, stroke: number): number {
    const at = alphas.findIndex(([f, s]) => f === fill && s === stroke);
    return at >= 0 ? at : alphas.push([fill, stroke]) - 1;
  }

  function paint(value: string | undefined, use: 'fill' | 'stroke', matrix: Matrix): string {
    const pattern = patterns.get(value ?? 'none');
    if (pattern) {
      const whole = times(times(base, matrix), matrixOf(pattern.attributes['patternTransform']));
      const name = tiles.push({ pattern, matrix: whole }) - 1;
      return use === 'fill' ? `/Pattern cs /P${name} scn ` : `/Pattern CS /P${name} SCN `;
    }
    const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(value ?? '')?.slice(1);
    if (!parts) return '';
    const levels = parts.map((part) => parseInt(part, 16) / 255);
    const isGrey = levels.every((level) => level === levels[0]);
    const told = (isGrey ? levels.slice(0, 1) : levels).map(decimal).join(' ');
    const operator = isGrey ? 'g' : 'rg';
    return `${told} ${use === 'fill' ? operator : operator.toUpperCase()} `;
  }

  const operators = parts.map((part) => draw(part, ROOT, IDENTITY, 1)).join('');
  return { operators, letters, tiles, alphas };
}

function decimal6(value: number): string {
  return String(Number(value.toFixed(6)));
}

function outlineOf({ name, attributes }: Element): string {
  const of = (key: string) => Number(attributes[key] ?? 0);
  switch (name) {
    case 'path':
      // A point is drawn by its caps alone, which PDF draws only where they are round.
      return pdfPath((attributes['d'] ?? '').replace(/h0$/u, 'h0.01'));
    case 'rect':
      return rectPath(
        of('x'),
        of('y'),
        of('width'),
        of('height'),
        of(attributes['rx'] === undefined ? 'ry' : 'rx'),
      );
    case 'circle':
      return ellipsePath(of('cx'), of('cy'), of('r'), of('r'));
    case 'ellipse':
      return ellipsePath(of('cx'), of('cy'), of('rx'), of('ry'));
    default:
      return '';
  }
}
