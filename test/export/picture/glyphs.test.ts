import { describe, expect, test } from 'vitest';
import type { Lang } from '#messages/lang.ts';
import { walk } from '#export/picture/element.ts';
import { picture } from '#export/picture/picture.ts';
import { pictureWords } from '#export/picture/words.ts';
import { EMPTY_VIEW } from '#view/view.ts';
import { chartsOfData, chartSourceOf, type ChartOfData } from '../../support/charts.ts';
import { MADE_FACES } from '../../support/faces.ts';
import { LIGHT } from '../../support/sitter.ts';
import '../../support/messages.ts';

const charts = await chartsOfData();
const LANGS: readonly Lang[] = ['zh', 'en'];
const CASES = charts.flatMap((one) => LANGS.map((lang) => [one.chart.id, lang, one] as const));

function taken(one: ChartOfData, lang: Lang) {
  const told = one.chart.describe(one.answers, lang, EMPTY_VIEW);
  const words = pictureWords(told, `https://duizhao.example/${lang}/`, lang);
  return picture(chartSourceOf(one, lang), words, {
    format: 'long',
    theme: LIGHT,
    faces: MADE_FACES,
    zones: [],
  });
}

describe('outlines', () => {
  test.each(CASES)('are there for every character that %s prints in %s', (_, lang, one) => {
    const missing = [...walk([taken(one, lang).root])]
      .filter(({ name }) => name === 'text')
      .flatMap(({ children }) => children);
    expect(missing).toEqual([]);
  });

  test.each(CASES)('are there for every character of the table of %s in %s', (_, lang, one) => {
    const { columns, rows } = one.chart.describe(one.answers, lang, EMPTY_VIEW).table;
    const texts = [
      ...columns.map(({ label }) => label),
      ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ];
    const missing = [...new Set(texts.join(''))].filter((char) => MADE_FACES.sans[char] === undefined);
    expect(missing).toEqual([]);
  });

  test('are in both weights of the text', () => {
    expect(Object.keys(MADE_FACES.bold)).toEqual(Object.keys(MADE_FACES.sans));
  });
});
