import { coloured } from '#export/picture/coloured.ts';
import { element, markup, type Element } from '#export/picture/element.ts';
import type { Faces } from '#export/picture/face.ts';
import { hatched } from '#export/picture/hatched.ts';
import { COLUMN_WIDTHS, USUAL, type Press } from '#export/picture/press.ts';
import { sheet, type Framed, type Sheet } from '#export/picture/sheet.ts';
import { social, type ChartSource } from '#export/picture/social.ts';
import { PRINT, PRINT_COLOUR, type Theme } from '#export/picture/theme.ts';
import { typeset } from '#export/picture/typeset.ts';
import type { Words } from '#export/picture/words.ts';

/**
 * `chart` is as wide as on screen, `social` a card of 1200 × 630, `long` 1080 pixels wide for articles that strip frames,
 * `print` has a size in millimetres and what was chosen for print.
 */
export type Format = 'chart' | 'social' | 'long' | 'print';

export interface PictureOptions {
  readonly format: Format;
  /** The theme on screen; print has its own. */
  readonly theme: Theme;
  readonly faces: Faces;
  /** The zone colours, which print replaces. */
  readonly zones: readonly string[];
  /** Of print alone. */
  readonly press?: Press;
}

/** A picture with its texts included, before they are typeset. */
export interface Picture {
  readonly root: Element;
  readonly width: number;
  readonly height: number;
  /** The size in print; null on screen. */
  readonly millimetres: readonly [width: number, height: number] | null;
}

/** Widths of drawings in their own units, for pages and for articles on a phone. */
const PAGE = 800;
const PHONE = 400;

const ON_PHONES = { margin: 28, title: 19, text: 12.5, small: 11.5, code: 0 };
const ON_PAGES = { margin: 28, title: 24, text: 13.5, small: 12, code: 0 };
const LONG: Sheet = { width: 1080, margin: 60, title: 52, text: 30, small: 27, code: 200 };
const PRINTED: Sheet = { width: PAGE + 16, margin: 8, title: 24, text: 13, small: 11.5, code: 0 };
const IN_COLUMN: Sheet = { width: PHONE + 8, margin: 4, title: 17, text: 11.5, small: 10.5, code: 0 };

export function picture(source: ChartSource, words: Words, options: PictureOptions): Picture {
  const isPrint = options.format === 'print';
  const press = isPrint ? (options.press ?? USUAL) : null;
  const { width, height, parts } = frame(source, words, options);
  const paper = press && COLUMN_WIDTHS[press.columns];
  const millimetres = paper ? ([paper, Math.ceil((height / width) * paper)] as const) : null;
  const ground = press ? PRINT.paper : options.theme.paper;
  const [w, h] = millimetres?.map((size) => `${size}mm`) ?? [width, height];
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width: w,
      height: h,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'xml:lang': words.lang === 'zh' ? 'zh-Hans' : 'en',
    },
    [
      element('title', {}, [words.title]),
      element('desc', {}, [
        [words.measured, words.missing, words.caveat, words.source, words.address].join('\n'),
      ]),
      ...(press?.ground === 'transparent' ? [] : [element('rect', { width, height, fill: ground })]),
      ...parts,
    ],
  );
  return { root, width, height, millimetres };
}

/** The picture as a self-contained SVG file, with all text as outlines. */
export function pictureFile({ root }: Picture, faces: Faces): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup(typeset(root, { faces, as: 'outlines' }))}\n`;
}

function frame(source: ChartSource, words: Words, options: PictureOptions): Framed {
  const { format } = options;
  switch (format) {
    case 'chart': {
      const drawing = source.drawn();
      const sizes = drawing.width < 600 ? ON_PHONES : ON_PAGES;
      return sheet(drawing, words, { ...sizes, ...options, width: drawing.width + 2 * sizes.margin });
    }
    case 'social':
      return social(source, words, options);
    case 'long':
      return sheet(source.drawn(PHONE), words, { ...LONG, ...options });
    case 'print':
      return printed(source, words, options);
    default:
      return format satisfies never;
  }
}

function printed(source: ChartSource, words: Words, options: PictureOptions): Framed {
  const { ink, columns } = options.press ?? USUAL;
  const drawing = source.drawn(columns === '1' ? PHONE : PAGE);
  const sizes = columns === '1' ? IN_COLUMN : PRINTED;
  return ink === 'colour'
    ? sheet(coloured(drawing, options), words, { ...sizes, ...options, theme: PRINT_COLOUR })
    : sheet(hatched(drawing, options), words, { ...sizes, ...options, theme: PRINT });
}
