import { BOLD, wrap } from '#charts/parts/text.ts';
import { NARROW, PAGE, WIDE } from '#charts/parts/width.ts';
import { linesOver, type FrameHeight, type Point } from '#embed/frame-height.ts';

/** What stands in an embed: its texts, and the heights of its two drawings in their own units. */
export interface Contents {
  readonly title: string;
  readonly measured: string;
  /** What is missing, the caveat and the source. */
  readonly captions: readonly string[];
  /** Under the drawing. */
  readonly notes: readonly string[];
  readonly narrow: number;
  readonly wide: number;
}

/** Sizes in pixels, as EmbedFigure.svelte has them in its style. */
const SIDES = 32;
const ENDS = 28;
const TITLE = { size: 20, line: 28 } as const;
const MEASURED = { size: 14, line: 22, gap: 6 } as const;
const CAPTION = { size: 13, line: 20, gap: 4 } as const;
const NOTE = { size: 13, line: 20.8 } as const;
const NOTES_GAP = 8;
const DRAWING_GAPS = 28;

/** The two drawings, and how far they grow: as the style of Layouts.svelte has it. */
const PHONE = { name: 'narrow', units: NARROW, most: 500 } as const;
const DESK = { name: 'wide', units: WIDE, most: 960 } as const;

const STEP = 20;
const LEAST = 320;
const MOST = 1300;

/** The height of a frame that holds each of these, without script and at every width. */
export function frameHeight(each: readonly Contents[]): FrameHeight {
  const page = PAGE + SIDES;
  const over = (layout: Sizes, from: number, to: number) =>
    linesOver(each.flatMap((contents) => [...points(contents, layout, from, to)]));
  return { page, narrow: over(PHONE, LEAST, page), wide: over(DESK, page, MOST) };
}

type Sizes = typeof PHONE | typeof DESK;

/** Texts shrink as the width grows, and the drawing grows evenly up to its most: between two points nothing is taller. */
function* points(contents: Contents, layout: Sizes, from: number, to: number): Generator<Point> {
  const bend = layout.most + SIDES;
  const steps = Array.from({ length: Math.ceil((to - from) / STEP) }, (_, i) => from + i * STEP);
  const widths = [...steps, bend, to].toSorted((a, b) => a - b);
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
