import type { Element } from '#export/picture/element.ts';
import { FACES, type Faces } from '#export/picture/face.ts';
import type { Picture } from '#export/picture/picture.ts';
import { typeset } from '#export/picture/typeset.ts';

/** A glyph of a picture and its box. */
export interface Printed {
  readonly char: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** In units of the picture. */
  readonly size: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Reads the text of a picture's outlines, in document order. */
export function printedIn({ root }: Picture, faces: Faces): readonly Printed[] {
  return [...glyphsIn(typeset(root, { faces, as: 'outlines' }), faces, { x: 0, y: 0, scale: 1 })];
}

function* glyphsIn(part: Element, faces: Faces, above: Place): Generator<Printed> {
  const { x, y, scale } = placeOf(part, above);
  const [, cut, code = ''] = /^#(\w+)-([\da-f]+)$/u.exec(part.attributes['xlink:href'] ?? '') ?? [];
  const face = FACES.find((one) => one === cut);
  if (face) {
    const char = String.fromCodePoint(parseInt(code, 16));
    const left = x + scale * Number(part.attributes['x'] ?? 0);
    const right = left + scale * (faces[face].charToGlyph(char).advanceWidth ?? 0);
    yield { char, left, right, baseline: y, size: scale * 1000 };
  }
  for (const child of part.children)
    if (typeof child !== 'string') yield* glyphsIn(child, faces, { x, y, scale });
}

function placeOf({ attributes }: Element, above: Place): Place {
  const of = (name: string) =>
    new RegExp(`${name}\\(([^)]*)\\)`, 'u')
      .exec(attributes['transform'] ?? '')?.[1]
      ?.split(' ')
      .map(Number);
  const [x = 0, y = 0] = of('translate') ?? [];
  const [scale = 1] = of('scale') ?? [];
  return { x: above.x + above.scale * x, y: above.y + above.scale * y, scale: above.scale * scale };
}

/** Whether the picture contains the text, ignoring spaces. */
export function isPrinted(text: string, picture: Picture, faces: Faces): boolean {
  const printed = printedIn(picture, faces).map(({ char }) => char);
  return printed.join('').includes(text.replace(/\s/gu, ''));
}
