import { beforeAll, describe, expect, test } from 'vitest';
import { pictureDocument } from '#export/picture/pdf.ts';
import { pdfPath, rectPath } from '#export/picture/pdf/path.ts';
import { picture } from '#export/picture/picture.ts';
import { MADE_FACES } from '../../support/faces.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { LIGHT, rowsChartSource, WORDS } from '../../support/sitter.ts';
import '../../support/messages.ts';

describe('a picture as PDF', () => {
  const taken = picture(rowsChartSource(3, '#a86a00'), WORDS, {
    format: 'print',
    theme: LIGHT,
    faces: MADE_FACES,
    zones: ['#00568c', '#a86a00'],
  });
  let read: Awaited<ReturnType<typeof readPdf>>;
  beforeAll(async () => {
    read = await readPdf(await pictureDocument(taken, WORDS));
  });

  test('is one page, as large as it is on paper', () => {
    const [width = 0, height = 0] = taken.millimetres ?? [];
    expect(read.pages).toBe(1);
    expect(read.millimetres[0]).toBeCloseTo(width, 1);
    expect(read.millimetres[1]).toBeCloseTo(height, 1);
  });

  test('has the Chinese title as text that can be searched for', () => {
    expect(read.text.replace(/\s/gu, '')).toContain(WORDS.title.replace(/\s/gu, ''));
  });

  test('is named in the script of its title', () => {
    expect(read.title).toBe(WORDS.title);
  });

  test('paints hatches as patterns, and no image', () => {
    expect(read.operators).toContain('setFillColorN');
    expect(read.operators.filter((name) => /Image/u.test(name))).toEqual([]);
  });
});

describe('a path as PDF writes it', () => {
  test.each([
    ['M1 2h3v4z', '1 2 m 4 2 l 4 6 l h'],
    ['m1 1 2 0l0 2', '1 1 m 3 1 l 3 3 l'],
    ['M0 0Q3 3 6 0', '0 0 m 2 2 4 2 6 0 c'],
    ['M1 1z m2 2h1', '1 1 m h 3 3 m 4 3 l'],
    ['M-1.5-2H.5', '-1.5 -2 m 0.5 -2 l'],
  ])('%s is %s', (d, written) => {
    expect(pdfPath(d)).toBe(written);
  });

  test('refuses what it cannot write', () => {
    expect(() => pdfPath('M0 0A1 1 0 0 0 2 2')).toThrow('path command of no PDF: A');
  });
});

describe('a rectangle', () => {
  test('has square corners, or is as round as its sides allow', () => {
    expect(rectPath(1, 2, 30, 10, 0)).toBe('1 2 30 10 re');
    expect(rectPath(0, 0, 10, 10, 99).match(/ c(?= |$)/gu)).toHaveLength(4);
    expect(rectPath(0, 0, 10, 10, 99)).toMatch(/^5 0 m 5 0 l /u);
  });
});
