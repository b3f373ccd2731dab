import { describe, expect, test } from 'vitest';
import type { Lang } from '#messages/lang.ts';
import { walk } from '#export/picture/element.ts';
import { picture } from '#export/picture/picture.ts';
import { typeset } from '#export/picture/typeset.ts';
import { pictureWords } from '#export/picture/words.ts';
import { EMPTY_VIEW } from '#view/view.ts';
import { chartsOfData, type ChartOfData } from '../../support/charts.ts';
import { chartSourceOf } from '../../../scripts/pictures/source.ts';
import { readFaces } from '../../../scripts/pictures/faces.ts';
import { LIGHT } from '../../support/drawn-rows.ts';

const FACES = readFaces();

const charts = await chartsOfData();
const LANGS: readonly Lang[] = ['zh', 'en'];
const CASES = charts.flatMap((one) => LANGS.map((lang) => [one.chart.id, lang, one] as const));

function taken(one: ChartOfData, lang: Lang) {
  const texts = one.chart.describe(one.answers, lang, EMPTY_VIEW);
  const words = pictureWords(texts, `https://duizhao.example/${lang}/`, lang);
  return picture(chartSourceOf({ ...one, lang }, {}), words, {
    format: 'long',
    theme: LIGHT,
    faces: FACES,
    zones: [],
  });
}

describe('the fonts of pictures', () => {
  test.each(CASES)('have every character that %s prints in %s', (_, lang, one) => {
    const set = typeset(taken(one, lang).root, { faces: FACES, as: 'outlines' });
    const missing = [...walk([set])]
      .filter(({ name }) => name === 'text')
      .flatMap(({ children }) => children);
    expect(missing).toEqual([]);
  });

  test.each(CASES)('have every character of the table of %s in %s', (_, lang, one) => {
    const { columns, rows } = one.chart.describe(one.answers, lang, EMPTY_VIEW).table;
    const texts = [
      ...columns.map(({ label }) => label),
      ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ];
    const missing = [...new Set(texts.join(''))].filter((char) => FACES.sans.charToGlyphIndex(char) === 0);
    expect(missing).toEqual([]);
  });

  test('have the same characters in both weights of the text', () => {
    expect(FACES.bold.numGlyphs).toBe(FACES.sans.numGlyphs);
  });
});
