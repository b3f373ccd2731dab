import { BOLD, wrap } from '#charts/parts/text.ts';
import { COLUMN, MIDDLE, NARROW, PAGE, WIDE } from '#charts/parts/width.ts';
import { linesOver, type FrameHeight, type Point } from '#embed/frame-height.ts';

/** The texts of an embed, and the heights of its drawings in drawing units. */
export interface Contents {
  readonly title: string;
  readonly measured: string;
  /** What is missing, the caveat and the source. */
  readonly captions: readonly string[];
  /** Notes below the drawing. */
  readonly notes: readonly string[];
  readonly narrow: number;
  readonly middle: number;
  readonly wide: number;
}

/** In pixels, repeated from the style of EmbedFigure.svelte. */
const SIDES = 32;
const ENDS = 28;
const TITLE = { size: 20, line: 28 } as const;
const MEASURED = { size: 14, line: 22, gap: 6 } as const;
const CAPTION = { size: 13, line: 20, gap: 4 } as const;
const NOTE = { size: 13, line: 20.8 } as const;
const NOTES_GAP = 8;
const DRAWING_GAPS = 28;

/** The drawings, the frame widths from which they are shown and their maximum in pixels, repeated from panel.css and Layouts.svelte. */
const PHONE = { name: 'narrow', units: NARROW, from: 0, most: COLUMN } as const;
const ARTICLE = { name: 'middle', units: MIDDLE, from: COLUMN + SIDES, most: PAGE } as const;
const DESK = { name: 'wide', units: WIDE, from: PAGE + SIDES, most: 960 } as const;
const DRAWINGS = [PHONE, ARTICLE, DESK];

const STEP = 20;
const LEAST = 320;
const MOST = 1300;

/** The height of a frame that holds any of these at every width, without script. */
export function frameHeight(each: readonly Contents[]): FrameHeight {
  return DRAWINGS.map((drawing, i) => {
    const to = DRAWINGS[i + 1]?.from ?? MOST;
    const over = each.flatMap((contents) => [
      ...points(contents, drawing, Math.max(drawing.from, LEAST), to),
    ]);
    return { from: drawing.from, lines: linesOver(over) };
  });
}

type Sizes = (typeof DRAWINGS)[number];

/** Texts get shorter as the width grows, and the drawing grows linearly up to its maximum: no width between two points needs more height. */
function* points(contents: Contents, layout: Sizes, from: number, to: number): Generator<Point> {
  const bend = layout.most + SIDES;
  const steps = Array.from({ length: Math.ceil((to - from) / STEP) }, (_, i) => from + i * STEP);
  const widths = [...steps, ...(bend < to ? [bend] : []), to].toSorted((a, b) => a - b);
  for (const [i, width] of widths.entries()) {
    const texts = textHeight(contents, width - SIDES);
    for (const at of [width, widths[i + 1] ?? width])
      yield { width: at, height: texts + drawingHeight(contents, layout, at - SIDES) };
  }
}

function drawingHeight(contents: Contents, { name, units, most }: Sizes, width: number): number {
  return (contents[name] * Math.min(width, most)) / units;
}

function textHeight({ title, measured, captions, notes }: Contents, room: number): number {
  const width = Math.min(room, DESK.most);
  const written = captions.filter((text) => text !== '');
  return (
    ENDS +
    DRAWING_GAPS +
    TITLE.line * lines(title, TITLE.size * BOLD, width) +
    MEASURED.gap +
    MEASURED.line * lines(measured, MEASURED.size, width) +
    written.reduce((sum, text) => sum + CAPTION.gap + CAPTION.line * lines(text, CAPTION.size, width), 0) +
    notes.reduce(
      (sum, text) => sum + NOTE.line * lines(text, NOTE.size, width),
      notes.length > 0 ? NOTES_GAP : 0,
    )
  );
}

function lines(text: string, size: number, width: number): number {
  return wrap(text, size, width, Infinity).length;
}
