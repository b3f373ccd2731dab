import type { Attributes, Element } from '#export/picture/element.ts';
import type { FaceName } from '#export/picture/face.ts';
import { inherit } from '#export/picture/style.ts';
import { faceOf } from '#export/picture/type.ts';

/** One character with its style. */
export interface Letter {
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

/** The lines of a text element: a part with its own position starts a new line. */
export function linesOf(text: Element, style: Attributes): readonly Line[] {
  const lines: Line[] = [{ x: number(text, 'x') ?? 0, y: number(text, 'y') ?? 0, letters: [] }];
  collect(text, style, lines);
  for (const { letters } of lines) trim(letters);
  return lines.filter(({ letters }) => letters.length > 0);
}

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

/** Removes spaces at both ends and repeated ones. */
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
