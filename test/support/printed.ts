import { walk, type Element } from '#export/picture/element.ts';
import type { Faces } from '#export/picture/face.ts';
import { IDENTITY, matrixOf, times, type Matrix } from '#export/picture/pdf/matrix.ts';

/** A glyph of a picture and its box. */
export interface Printed {
  readonly char: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** In units of the picture. */
  readonly size: number;
}

/** Reads the text back from outlines, in order. */
export function* printedIn(part: Element, faces: Faces, above: Matrix = IDENTITY): Generator<Printed> {
  const here = times(above, matrixOf(part.attributes['transform']));
  const name = part.attributes['xlink:href'];
  if (name !== undefined) {
    const [face = '', code = ''] = name.slice(1).split('-');
    const char = String.fromCodePoint(parseInt(code, 16));
    const x = Number(part.attributes['x'] ?? 0);
    const advance = faces[face as 'sans'][char]?.[0] ?? 0;
    const at = (units: number) => here[0] * units + here[4];
    yield { char, left: at(x), right: at(x + advance), baseline: here[5], size: here[3] * 1000 };
  }
  for (const child of part.children) if (typeof child !== 'string') yield* printedIn(child, faces, here);
}

/** All text without spaces. */
export function textOf(part: Element, faces: Faces): string {
  return [...printedIn(part, faces)].map(({ char }) => char).join('');
}

export function isPrinted(text: string, part: Element, faces: Faces): boolean {
  return textOf(part, faces).includes(text.replace(/\s/gu, ''));
}

export function namesIn(part: Element): ReadonlySet<string> {
  return new Set([...walk([part])].map(({ name }) => name));
}
