import { bar, column, gap, moved, paragraph, type Block, type TextStyle } from '#export/picture/block.ts';
import type { Drawing, Element } from '#export/picture/element.ts';
import type { Faces } from '#export/picture/face.ts';
import type { Framed } from '#export/picture/sheet.ts';
import type { Theme } from '#export/picture/theme.ts';
import { headline, keepsPhrases, lines } from '#export/picture/type.ts';
import type { Words } from '#export/picture/words.ts';
import { t } from '#messages/message.ts';

/** The rows to draw: all, or those that the title names, up to a number of lines. */
export type Extent = 'whole' | number;

/** A chart that can be drawn at any width; by default at its current width. */
export interface ChartSource {
  drawn(width?: number, extent?: Extent): Drawing;
  height(width: number, extent?: Extent): number;
}

interface Setup {
  readonly theme: Theme;
  readonly faces: Faces;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything on a card but the drawing, and the area left for it. */
interface Layout {
  readonly area: Area;
  readonly parts: readonly Element[];
}

interface Fit {
  readonly layout: Layout;
  readonly width: number;
  readonly scale: number;
}

export const SOCIAL = { width: 1200, height: 630 } as const;
const MARGIN = 52;
const INNER = SOCIAL.width - 2 * MARGIN;
const TOP = MARGIN - 8;
const FOOT = 72;
/** Drawing widths to try. Excerpts are small enough for their own size. */
const WIDTHS = {
  whole: [360, 400, 440, 480, 520, 560, 600, 620, 640, 700, 760, 800],
  excerpt: [360, 400, 440, 480, 520, 560, 600, 640],
} as const;
/** Numbers of lines to try, down to one that is legible. */
const LINES = [Infinity, 24, 20, 16, 14, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1] as const;
/** With a smaller scale, a drawing would not be legible on a card. */
const LEAST = 1.17;
const MOST = 1.9;
/** A longer sentence about missing notices would crowd the card. */
const SENTENCE = { zh: 40, en: 90 } as const;

/**
 * A card of 1200 × 630: finding, drawing, number of notices, caveat and source. If the whole drawing would be too small, only
 * the rows that the finding names are drawn.
 */
export function social(source: ChartSource, words: Words, setup: Setup): Framed {
  const whole = best(source, layouts(words, false, setup), 'whole');
  if (whole.scale >= LEAST) return placed(source.drawn(whole.width), whole);
  const high = source.height(whole.width, 'whole');
  const excerpt = (lines: number) => {
    const leavesOut = source.height(whole.width, lines) < high;
    return best(source, layouts(words, leavesOut, setup), lines);
  };
  const lines = LINES.find((most) => excerpt(most).scale >= 1) ?? Infinity;
  const fit = excerpt(lines);
  return placed(source.drawn(fit.width, lines), fit);
}

function layouts(words: Words, isExcerpt: boolean, setup: Setup): readonly Layout[] {
  const beside = [372, 300].map((width) => sided(words, width, isExcerpt, setup));
  return isExcerpt ? beside : [...beside, headed(words, setup)];
}

/** The layout and drawing width with the largest scale. */
function best(source: ChartSource, all: readonly Layout[], extent: Extent): Fit {
  const widths = extent === 'whole' ? WIDTHS.whole : WIDTHS.excerpt;
  const sizes = widths.map((width) => [width, source.height(width, extent)] as const);
  const fits = all.flatMap((layout) => sizes.map(([width, height]) => fitted(layout, width, height)));
  return fits.reduce((most, fit) => (fit.scale > most.scale ? fit : most));
}

function fitted(layout: Layout, width: number, height: number): Fit {
  const { area } = layout;
  return { layout, width, scale: Math.min(area.width / width, area.height / height, MOST) };
}

/** Centres the drawing, a little above the middle. */
function placed(drawing: Drawing, { layout: { area, parts }, scale }: Pick<Fit, 'layout' | 'scale'>): Framed {
  const x = area.x + Math.max(0, (area.width - drawing.width * scale) / 2);
  const y = area.y + Math.max(0, (area.height - drawing.height * scale) * 0.4);
  return { ...SOCIAL, parts: [...parts, moved(drawing.children, x, y, scale)] };
}

/** The finding above the drawing. */
function headed(words: Words, setup: Setup): Layout {
  const title = column([mark(setup), gap(18), heading(words, INNER, [46, 42, 38, 34], 2, setup)]);
  const below = paragraph(`${first(words)}${words.caveat}`, note(setup, 17), INNER, setup.faces);
  const y = TOP + title.height + 18;
  const floor = SOCIAL.height - FOOT - below.height - 20;
  return {
    area: { x: MARGIN, y, width: INNER, height: floor - y },
    parts: [moved(title.parts, MARGIN, TOP), moved(below.parts, MARGIN, floor + 6), foot(words, setup)],
  };
}

/** The finding beside the drawing, in the largest size that fits its column. */
function sided(words: Words, width: number, isExcerpt: boolean, setup: Setup): Layout {
  const sizes = [46, 42, 38, 34, 31, 28, 25];
  const whole = sizes.filter((size) =>
    keepsPhrases(words.title, titleStyle(size, setup), width, setup.faces),
  );
  const columns = (whole.length > 0 ? whole : sizes.slice(-1)).map((size) =>
    wordsBeside(words, size, width, isExcerpt, setup),
  );
  const beside =
    columns.find(({ height }) => height <= SOCIAL.height - FOOT - TOP - 12) ?? columns.at(-1) ?? gap(0);
  const x = MARGIN + width + 44;
  return {
    area: { x, y: 36, width: SOCIAL.width - 40 - x, height: SOCIAL.height - FOOT - 36 - 12 },
    parts: [moved(beside.parts, MARGIN, TOP), foot(words, setup)],
  };
}

function wordsBeside(words: Words, size: number, width: number, isExcerpt: boolean, setup: Setup): Block {
  const small = note(setup, size > 31 ? 17 : 15.5);
  const notes = [first(words), words.caveat, ...(isExcerpt ? [t(words.lang, 'picture_excerpt')] : [])];
  return column([
    mark(setup),
    gap(18),
    paragraph(words.title, titleStyle(size, setup), width, setup.faces),
    gap(size * 0.4),
    ...notes.filter(Boolean).flatMap((said) => [paragraph(said, small, width, setup.faces), gap(6)]),
  ]);
}

/** The number of notices; a sentence that is too long is cut at its first comma. */
function first({ missing, lang }: Words): string {
  const [ends, pauses, stop] =
    lang === 'zh' ? [/[；。]/u, /[；。，]/u, '。'] : [/[;.](?=\s|$)/u, /[;.,](?=\s|$)/u, '. '];
  const [sentence = ''] = missing.split(ends);
  const [said = ''] = sentence.length > SENTENCE[lang] ? missing.split(pauses) : [sentence];
  return said === '' ? '' : said + stop;
}

function mark({ theme }: Setup): Block {
  return bar(64, 8, theme.accent);
}

function note({ theme }: Setup, size: number): TextStyle {
  return { face: 'sans', size, leading: 1.5, fill: theme.muted };
}

function titleStyle(size: number, { theme }: Setup): TextStyle {
  return { face: 'serif', size, leading: 1.34, fill: theme.ink };
}

/** The largest size that needs at most so many lines. */
function heading(
  { title }: Words,
  width: number,
  sizes: readonly number[],
  most: number,
  setup: Setup,
): Block {
  const isShort = (size: number) =>
    headline(title, titleStyle(size, setup), width, setup.faces).length <= most;
  const size = sizes.find(isShort) ?? sizes.at(-1) ?? 34;
  return paragraph(title, titleStyle(size, setup), width, setup.faces);
}

/** The source, in one line. */
function foot({ source }: Words, setup: Setup): Element {
  const sizes = [19, 18, 17, 16, 15];
  const size = sizes.find((one) => lines(source, note(setup, one), INNER, setup.faces).length === 1) ?? 15;
  const line = [
    bar(INNER, 1.5, setup.theme.rule),
    gap(12),
    paragraph(source, note(setup, size), INNER, setup.faces),
  ];
  return moved(column(line).parts, MARGIN, SOCIAL.height - FOOT + 8);
}
