import { element, markup, type Element } from '#export/picture/element.ts';
import type { Faces } from '#export/picture/face.ts';
import { hatched } from '#export/picture/hatched.ts';
import { glyphsIn, outlined } from '#export/picture/outlined.ts';
import { sheet, type Framed, type Sheet } from '#export/picture/sheet.ts';
import { social, type ChartSource } from '#export/picture/social.ts';
import { ROOT } from '#export/picture/style.ts';
import { PRINT, type Theme } from '#export/picture/theme.ts';
import type { Words } from '#export/picture/words.ts';
import { t } from '#messages/message.ts';

/**
 * `chart` is as wide as on screen, `social` a card of 1200 × 630, `long` 1080 pixels wide for articles that strip
 * frames, `print` black on white and in millimetres.
 */
export type Format = 'chart' | 'social' | 'long' | 'print';

export interface PictureOptions {
  readonly format: Format;
  /** Of the screen; print has its own. */
  readonly theme: Theme;
  readonly faces: Faces;
  /** The colours of zones, of which print makes hatches. */
  readonly zones: readonly string[];
}

/** A picture with its words burnt in and its text as outlines. */
export interface Picture {
  readonly root: Element;
  readonly width: number;
  readonly height: number;
  /** On paper; null on screen. */
  readonly millimetres: readonly [width: number, height: number] | null;
  /** How far the glyphs in its head reach to the right, by their names. */
  readonly advances: ReadonlyMap<string, number>;
}

/** Two columns of a newspaper, or the width of a book's page. */
const PAPER = 170;
/** Widths of drawings in their own units: as on a page, and as a phone shows them in an article. */
const PAGE = 800;
const PHONE = 400;

const ON_PHONES = { margin: 28, title: 19, text: 12.5, small: 11.5, code: 0 };
const ON_PAGES = { margin: 28, title: 24, text: 13.5, small: 12, code: 0 };
const LONG: Sheet = { width: 1080, margin: 60, title: 52, text: 30, small: 27, code: 200 };
const PRINTED: Sheet = { width: PAGE + 16, margin: 8, title: 24, text: 13, small: 11.5, code: 0 };

export function picture(chartSource: ChartSource, words: Words, options: PictureOptions): Picture {
  const { format, faces } = options;
  const theme = format === 'print' ? PRINT : options.theme;
  const framed = frame(chartSource, words, options);
  const { width, height } = framed;
  const millimetres = format === 'print' ? ([PAPER, Math.ceil((height / width) * PAPER)] as const) : null;
  const paper = element('rect', { width, height, fill: theme.paper });
  const shown = framed.parts.map((part) => outlined(part, faces, ROOT));
  const glyphs = glyphsIn(shown, faces);
  const advances = new Map(glyphs.map(({ id, glyph }) => [id, glyph[0]]));
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
      element(
        'defs',
        {},
        glyphs.map(({ id, glyph }) => element('path', { id, d: glyph[1] })),
      ),
      paper,
      ...shown,
    ],
  );
  return { root, width, height, millimetres, advances };
}

/** The file. */
export function pictureFile({ root }: Picture): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup(root)}\n`;
}

function frame(chartSource: ChartSource, words: Words, options: PictureOptions): Framed {
  const { format } = options;
  switch (format) {
    case 'chart': {
      const drawing = chartSource.drawn();
      const sizes = drawing.width < 600 ? ON_PHONES : ON_PAGES;
      return sheet(drawing, words, { ...sizes, ...options, width: drawing.width + 2 * sizes.margin });
    }
    case 'social':
      return social(chartSource, words, options);
    case 'long':
      return sheet(chartSource.drawn(PHONE), words, { ...LONG, ...options });
    case 'print': {
      const note = t(words.lang, 'picture_print_note');
      const said = { ...words, measured: `${words.measured}${words.lang === 'zh' ? '' : ' '}${note}` };
      return sheet(hatched(chartSource.drawn(PAGE), options), said, { ...PRINTED, ...options, theme: PRINT });
    }
    default:
      return format satisfies never;
  }
}
