import { element, markup, type Element } from '#export/picture/element.ts';
import type { Faces } from '#export/picture/face.ts';
import { hatched } from '#export/picture/hatched.ts';
import { sheet, type Framed, type Sheet } from '#export/picture/sheet.ts';
import { social, type ChartSource } from '#export/picture/social.ts';
import { PRINT, type Theme } from '#export/picture/theme.ts';
import { typeset } from '#export/picture/typeset.ts';
import type { Words } from '#export/picture/words.ts';
import { t } from '#messages/message.ts';

/**
 * `chart` is as wide as on screen, `social` a card of 1200 × 630, `long` 1080 pixels wide for articles that strip frames,
 * `print` black on white with a size in millimetres.
 */
export type Format = 'chart' | 'social' | 'long' | 'print';

export interface PictureOptions {
  readonly format: Format;
  /** The theme on screen; print has its own. */
  readonly theme: Theme;
  readonly faces: Faces;
  /** The zone colours, which print replaces by hatching. */
  readonly zones: readonly string[];
}

/** A picture with its texts included, before they are typeset. */
export interface Picture {
  readonly root: Element;
  readonly width: number;
  readonly height: number;
  /** The size in print; null on screen. */
  readonly millimetres: readonly [width: number, height: number] | null;
}

/** In millimetres: two newspaper columns, or the width of a book page. */
const PAPER = 170;
/** Widths of drawings in their own units, for pages and for articles on a phone. */
const PAGE = 800;
const PHONE = 400;

const ON_PHONES = { margin: 28, title: 19, text: 12.5, small: 11.5, code: 0 };
const ON_PAGES = { margin: 28, title: 24, text: 13.5, small: 12, code: 0 };
const LONG: Sheet = { width: 1080, margin: 60, title: 52, text: 30, small: 27, code: 200 };
const PRINTED: Sheet = { width: PAGE + 16, margin: 8, title: 24, text: 13, small: 11.5, code: 0 };

export function picture(source: ChartSource, words: Words, options: PictureOptions): Picture {
  const isPrint = options.format === 'print';
  const theme = isPrint ? PRINT : options.theme;
  const { width, height, parts } = frame(source, words, options);
  const millimetres = isPrint ? ([PAPER, Math.ceil((height / width) * PAPER)] as const) : null;
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
      element('rect', { width, height, fill: theme.paper }),
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
    case 'print': {
      const note = t(words.lang, 'picture_print_note');
      const said = { ...words, measured: `${words.measured}${words.lang === 'zh' ? '' : ' '}${note}` };
      return sheet(hatched(source.drawn(PAGE), options), said, { ...PRINTED, ...options, theme: PRINT });
    }
    default:
      return format satisfies never;
  }
}
