import jsQR from 'jsqr';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { code } from '#export/picture/code.ts';
import { element, markup } from '#export/picture/element.ts';
import { picture, pictureFile, type Format } from '#export/picture/picture.ts';
import { readFaces } from '../../../scripts/pictures/faces.ts';
import { isPrinted, printedIn } from '../../support/printed.ts';
import { LIGHT, rowsChartSource, WORDS } from '../../support/drawn-rows.ts';

const FACES = readFaces();

const FORMATS: readonly Format[] = ['chart', 'social', 'long', 'print'];

function taken(format: Format, { words = WORDS, rows = 3, named = 2 } = {}) {
  return picture(rowsChartSource(rows, { named }), words, {
    format,
    theme: LIGHT,
    faces: FACES,
    zones: ['#00568c'],
  });
}

describe.each(FORMATS)('a picture in the format %s', (format) => {
  test.each(['title', 'missing', 'caveat', 'source'] as const)('includes its %s', (part) => {
    expect(isPrinted(WORDS[part], taken(format), FACES)).toBe(true);
  });

  test('has no text outside its frame', () => {
    const made = taken(format);
    const { width, height } = made;
    for (const { left, right, baseline } of printedIn(made, FACES)) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(baseline).toBeLessThanOrEqual(height);
    }
  });

  test('shows a very long title in full', () => {
    const title = '临湖产业园自述具体问题数 41，正文列出 39；'.repeat(3);
    expect(isPrinted(title, taken(format, { words: { ...WORDS, title } }), FACES)).toBe(true);
  });

  test('needs no font, because all its text is outlines', () => {
    const file = pictureFile(taken(format), FACES);
    expect(file).not.toContain('<text');
    for (const [, name] of file.matchAll(/xlink:href="#([^"]+)"/gu)) expect(file).toContain(`id="${name}"`);
  });

  test('has alternative text for screen readers', () => {
    const file = pictureFile(taken(format), FACES);
    expect(file).toContain(`<title>${WORDS.title}</title>`);
    expect(file).toContain(WORDS.caveat);
  });
});

describe('sizes', () => {
  test('a card is always 1200 × 630', () => {
    for (const rows of [1, 4, 40])
      expect(taken('social', { rows })).toMatchObject({ width: 1200, height: 630 });
  });

  test('a long picture is 1080 wide, with type large enough for a phone', () => {
    const made = taken('long');
    expect(made.width).toBe(1080);
    expect(Math.min(...printedIn(made, FACES).map(({ size }) => size))).toBeGreaterThanOrEqual(26);
  });

  test('print is two columns of 85 millimetres wide with the space between, and as high as its content', () => {
    const { millimetres, root, width, height } = taken('print');
    expect(millimetres).toEqual([175, Math.ceil((175 * height) / width)]);
    expect(root.attributes['width']).toBe('175mm');
  });

  test('a chart has the width of its drawing plus a margin', () => {
    expect(taken('chart').width).toBe(856);
  });
});

describe('a card', () => {
  test('shows an excerpt if the drawing would be too small, and says so', () => {
    const made = taken('social', { rows: 40 });
    expect(isPrinted('图为节选', made, FACES)).toBe(true);
    expect(isPrinted('通报 2', made, FACES)).toBe(true);
    expect(isPrinted('通报 3', made, FACES)).toBe(false);
  });

  test('shows the whole drawing if it fits, without a remark', () => {
    expect(isPrinted('图为节选', taken('social', { rows: 3 }), FACES)).toBe(false);
  });

  test('has as many whole rows of an excerpt as fit, and none outside', () => {
    const printed = printedIn(taken('social', { rows: 300, named: 200 }), FACES);
    const rows = printed.filter(({ char }) => char === '报');
    expect(rows.length).toBeGreaterThanOrEqual(6);
    expect(Math.max(...printed.map(({ baseline }) => baseline))).toBeLessThanOrEqual(630);
  });

  test('has no illegibly small type', () => {
    for (const rows of [3, 40]) {
      const sizes = printedIn(taken('social', { rows }), FACES).map(({ size }) => size);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15);
    }
  });
});

test("a character without an outline uses the reader's font", () => {
  const file = pictureFile(taken('chart', { words: { ...WORDS, title: '龘龘区' } }), FACES);
  expect(file).toMatch(/<text [^>]*>&?[^<]*龘<\/text>/u);
});

test('the QR code contains the address', () => {
  const size = 240;
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: size, height: size }, [
    code(WORDS.address, size),
  ]);
  const image = new Resvg(markup(svg)).render();
  const read = jsQR(new Uint8ClampedArray(image.pixels), image.width, image.height);
  expect(read?.data).toBe(WORDS.address);
});
