import { describe, expect, test } from 'vitest';
import { readyTexts, TEXT_NAMES, type ChartWords } from '#embed/ready.ts';
import { articleFigure } from '#embed/article.ts';

const cell = (text: string, facts: readonly string[] = []) => ({ text, value: null, fact_ids: facts });
const row = (name: string, figure: string, facts: readonly string[] = []) => ({
  notice_id: name,
  cells: [cell(name), cell(figure, facts)],
});
const WORDS: ChartWords = {
  title: '等得最久的是青禾园区',
  measured: '每点一份通报。',
  missing: 'n = 2。',
  caveat: '未见不等于零。',
  table: {
    columns: [
      { key: 'zone', label: '园区', numeric: false },
      { key: 'days', label: '天数', numeric: true },
    ],
    rows: [row('青禾园区', '97 天', ['a.1']), row('白杨园区', '—')],
  },
};
const DATED = { version: '2.0.0', date: '2030-01-02' };

describe('the texts prepared for a chart', () => {
  test('are never empty, in either language', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const name of TEXT_NAMES) expect(readyTexts(WORDS, DATED, lang)[name], name).not.toBe('');
  });

  test('name the version of the data and its date as the source', () => {
    for (const lang of ['zh', 'en'] as const) {
      expect(readyTexts(WORDS, DATED, lang).source).toContain('2.0.0');
      expect(readyTexts(WORDS, DATED, lang).source).toContain('2030-01-02');
    }
  });

  test('give every figure in the alternative text and say what was not found', () => {
    const { alt } = readyTexts(WORDS, DATED, 'zh');
    expect(alt).toContain('青禾园区：天数 97 天');
    expect(alt).toContain('白杨园区：未见');
  });

  test('give only the first rows of a long table in the alternative text, and the number of others', () => {
    const rows = Array.from({ length: 11 }, (_, i) => row(`园区${i}`, `${i} 天`, [`f.${i}`]));
    const { alt } = readyTexts({ ...WORDS, table: { ...WORDS.table, rows } }, DATED, 'zh');
    expect(alt).toContain('园区7');
    expect(alt).not.toContain('园区8');
    expect(alt).toContain('另有 3 行');
  });
});

describe('a figure for an article', () => {
  const texts = readyTexts(WORDS, DATED, 'zh');

  const link = '<a href="https://site.test/">等得最久的是青禾园区</a>';

  test('has the headline and the texts beneath the chart', () => {
    const html = articleFigure('<iframe></iframe>', { link, texts: [texts.caption, texts.source] });
    const places = ['<iframe>', link, texts.caption, texts.source].map((text) => html.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('leaves out texts the editor cleared', () => {
    const html = articleFigure('<iframe></iframe>', { link, texts: [texts.caption, ' ', texts.source] });
    expect(html.match(/<br>/gu)).toHaveLength(2);
  });

  test('escapes what was typed', () => {
    expect(articleFigure('', { link, texts: ['<b>&'] })).toContain('&lt;b&gt;&amp;');
  });
});
