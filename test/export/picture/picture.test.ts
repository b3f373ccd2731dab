import jsQR from 'jsqr';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { code } from '#export/picture/code.ts';
import { element, markup, walk } from '#export/picture/element.ts';
import { picture, pictureFile, type Format } from '#export/picture/picture.ts';
import { MADE_FACES } from '../../support/faces.ts';
import { isPrinted, namesIn, printedIn } from '../../support/printed.ts';
import { LIGHT, ROW, rowsChartSource, WORDS } from '../../support/sitter.ts';
import '../../support/messages.ts';

const FORMATS: readonly Format[] = ['chart', 'social', 'long', 'print'];

function taken(format: Format, { words = WORDS, rows = 3 } = {}) {
  return picture(rowsChartSource(rows), words, {
    format,
    theme: LIGHT,
    faces: MADE_FACES,
    zones: ['#00568c'],
  });
}

describe.each(FORMATS)('a picture of the form %s', (format) => {
  test.each(['title', 'missing', 'caveat', 'source'] as const)('has its %s burnt in', (part) => {
    expect(isPrinted(WORDS[part], taken(format).root, MADE_FACES)).toBe(true);
  });

  test('prints nothing beyond its frame', () => {
    const { root, width, height } = taken(format);
    for (const { left, right, baseline } of printedIn(root, MADE_FACES)) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(baseline).toBeLessThanOrEqual(height);
    }
  });

  test('keeps a very long title whole', () => {
    const title = '临湖产业园自述具体问题数 41，正文印出 39；'.repeat(3);
    expect(isPrinted(title, taken(format, { words: { ...WORDS, title } }).root, MADE_FACES)).toBe(true);
  });

  test('needs no font: all of its text is outlines that it holds', () => {
    const { root } = taken(format);
    const file = pictureFile(taken(format));
    expect(namesIn(root)).not.toContain('text');
    for (const [, name] of file.matchAll(/xlink:href="#([^"]+)"/gu)) expect(file).toContain(`id="${name}"`);
  });

  test('says its words to those who do not see it', () => {
    const file = pictureFile(taken(format));
    expect(file).toContain(`<title>${WORDS.title}</title>`);
    expect(file).toContain(WORDS.caveat);
  });
});

describe('sizes', () => {
  test('a card is 1200 × 630, whatever it shows', () => {
    for (const rows of [1, 4, 40])
      expect(taken('social', { rows })).toMatchObject({ width: 1200, height: 630 });
  });

  test('a long picture is 1080 wide, and its smallest type a phone can show', () => {
    const { root, width } = taken('long');
    expect(width).toBe(1080);
    expect(Math.min(...[...printedIn(root, MADE_FACES)].map(({ size }) => size))).toBeGreaterThanOrEqual(26);
  });

  test('print is 170 millimetres wide, and as high as it has to be', () => {
    const { millimetres, root, width, height } = taken('print');
    expect(millimetres).toEqual([170, Math.ceil((170 * height) / width)]);
    expect(root.attributes['width']).toBe('170mm');
  });

  test('a chart is as wide as it is drawn, with a margin', () => {
    expect(taken('chart').width).toBe(856);
  });
});

describe('a card', () => {
  test('shows the beginning of what would be too small, and says so', () => {
    const { root } = taken('social', { rows: 40 });
    expect(isPrinted('图为节选', root, MADE_FACES)).toBe(true);
    const clip = [...walk([root])].find(({ attributes }) => attributes['id'] === 'begun');
    const shown = clip?.children.flatMap((child) => (typeof child === 'string' ? [] : [child]))[0];
    const end = Number(shown?.attributes['y']) + Number(shown?.attributes['height']);
    expect(end % ROW).toBeGreaterThan(44);
  });

  test('shows what fits whole, and says nothing of it', () => {
    expect(isPrinted('图为节选', taken('social', { rows: 3 }).root, MADE_FACES)).toBe(false);
  });

  test('sets no type so small that nobody could read it', () => {
    for (const rows of [3, 40]) {
      const sizes = [...printedIn(taken('social', { rows }).root, MADE_FACES)].map(({ size }) => size);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15);
    }
  });
});

test('a character of no outline is set in a font of the reader', () => {
  const file = pictureFile(taken('chart', { words: { ...WORDS, title: '龘龘区' } }));
  expect(file).toMatch(/<text [^>]*>&?[^<]*龘<\/text>/u);
});

test('a camera reads the address from the code', () => {
  const size = 240;
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: size, height: size }, [
    code(WORDS.address, size),
  ]);
  const image = new Resvg(markup(svg)).render();
  const read = jsQR(new Uint8ClampedArray(image.pixels), image.width, image.height);
  expect(read?.data).toBe(WORDS.address);
});
