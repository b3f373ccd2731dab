import { element, short, type Element } from '#export/picture/element.ts';
import type { Faces } from '#export/picture/face.ts';
import { headline, lines, type Setting } from '#export/picture/type.ts';

/** An element of a column. */
export interface Block {
  readonly height: number;
  readonly parts: readonly Element[];
}

export interface TextStyle extends Setting {
  readonly fill: string;
  /** Distance between baselines, as a multiple of the font size. */
  readonly leading: number;
}

/** Distance from the middle of a line to its baseline, as a multiple of the font size. */
const RISE = 0.36;

/** Text wrapped to a width; the serif face is wrapped as a headline. */
export function paragraph(text: string, style: TextStyle, width: number, faces: Faces): Block {
  const step = style.size * style.leading;
  const broken = (style.face === 'serif' ? headline : lines)(text, style, width, faces);
  const parts = broken.map((line, i) =>
    element(
      'text',
      {
        y: short(step * (i + 0.5) + style.size * RISE),
        'font-size': style.size,
        'font-weight': style.face === 'sans' ? undefined : 650,
        'font-family': style.face === 'serif' ? 'serif' : undefined,
        fill: style.fill,
      },
      [line],
    ),
  );
  return { height: step * broken.length, parts };
}

export function bar(width: number, height: number, fill: string): Block {
  return { height, parts: [element('rect', { width: short(width), height, fill })] };
}

export function gap(height: number): Block {
  return { height, parts: [] };
}

/** Stacks blocks. */
export function column(blocks: readonly Block[]): Block {
  let y = 0;
  const parts = blocks.flatMap((block) => {
    const at = y;
    y += block.height;
    return block.parts.length === 0 ? [] : [moved(block.parts, 0, at)];
  });
  return { height: y, parts };
}

export function moved(parts: readonly Element[], x: number, y: number, scale = 1): Element {
  const scaled = scale === 1 ? '' : ` scale(${short(scale, 5)})`;
  return element('g', { transform: `translate(${short(x)} ${short(y)})${scaled}` }, parts);
}
