import { describe, expect, test } from 'vitest';
import { setNote } from '#basket/basket.ts';
import type { NewPin } from '#basket/pin.ts';
import { entryName, entryText } from '#export/basket/handout.ts';
import { handoutOf } from '#export/basket/make-handout.ts';
import {
  basketWith,
  CHART,
  deskIn,
  FACT,
  FIGURE,
  GONE,
  ITEM,
  MEASURE,
  PUBLISHED,
  WITH_FOREIGN,
} from '../../support/handout.ts';

const handout = (...pins: readonly NewPin[]) => handoutOf(basketWith(...pins), PUBLISHED, deskIn('zh'));
const linesOf = (...pins: readonly NewPin[]) =>
  handout(...pins).entries.flatMap((entry) =>
    entryText(entry, 'zh').lines.map(({ label, value }) => [label, value]),
  );

describe('an entry', () => {
  test('of a measure says types, figures with their state, rules with what was done, place and status', () => {
    expect(linesOf(MEASURE)).toEqual([
      ['做法', '建章立制、培训'],
      ['数字', '新订制度 0 项（写明为 0）'],
      ['文件', '新订《甲园区采购管理办法》'],
      ['位置', '二、整改情况 › (一)采购不规范'],
      ['整改状态', '已完成“整改完成”'],
    ]);
  });

  test('of an item lists its measures', () => {
    expect(linesOf(ITEM)[0]).toEqual(['措施', '印发《甲园区采购管理办法》并组织培训……']);
  });

  test('of a figure says value, quote in its context, state, place and rule', () => {
    const [entry] = handout(FIGURE).entries;
    expect(entry).toMatchObject({ name: '新订制度：0 项', prefix: '全年', quote: '新订制度0项' });
    expect(linesOf(FIGURE)).toEqual([
      ['读数状态', '写明为 0'],
      ['位置', '二、整改情况 › (一)采购'],
      ['读取规则', 'count.rules_made'],
    ]);
  });

  test('of a figure begins like a title in English', () => {
    const { entries } = handoutOf(basketWith(FIGURE), PUBLISHED, deskIn('en'));
    expect(entries[0]).toMatchObject({ name: 'Rules made: 0' });
  });

  test.each([MEASURE, ITEM, FIGURE])('of $kind leads to its phrase on the public page', (pin) => {
    const [entry] = handout(pin).entries;
    expect(entry?.state === 'found' && entry.link).toMatch(/^https:\/\/example\.org\/jia\.html#:~:text=/u);
  });

  test('of a chart leads to the chart with what was picked', () => {
    const [entry] = handout(CHART).entries;
    expect(entry?.state === 'found' && entry.link).toBe(
      'https://example.net/charts/timeline/?v=1&zone=jia-2024',
    );
  });

  test('that is not in the data any more says so, with what was kept', () => {
    const [entry] = handout(GONE).entries;
    expect(entry?.state).toBe('gone');
    expect(entry && entryText(entry, 'zh')).toMatchObject({
      zone: '甲园区',
      quote: '=开展自查',
      remarks: [expect.stringContaining('1.0.0')],
      links: [{ address: 'https://example.org/then' }],
    });
  });

  test('whose words have changed shows what they were', () => {
    const old = { ...MEASURE, kept: { ...MEASURE.kept, text: '召开会议' } };
    const [entry] = handout(old).entries;
    expect(entry && entryText(entry, 'zh').remarks).toEqual([expect.stringContaining('召开会议')]);
  });

  test.each([
    [
      'a measure whose whole text is published',
      { ...MEASURE, kept: { ...MEASURE.kept, text: '印发《甲园区' } },
    ],
    ['a quote broken otherwise', { ...FIGURE, kept: { ...FIGURE.kept, text: '新订\n制度 0项' } }],
  ])('of %s has not changed', (_, pin) => {
    const [entry] = handout(pin).entries;
    expect(entry?.state === 'found' && entry.before).toBe(null);
  });

  test('keeps its place, whatever it is', () => {
    const { entries } = handoutOf(WITH_FOREIGN, PUBLISHED, deskIn('en'));
    expect(entries.map(({ state }) => state)).toEqual([
      'found',
      'found',
      'found',
      'found',
      'gone',
      'foreign',
    ]);
    expect(new Set(entries.map((entry) => entryName(entry, 'en'))).size).toBe(6);
  });
});

describe('sources', () => {
  test('are numbered in the order of the entries, each notice once, in GB/T 7714', () => {
    const { entries, sources } = handout(CHART, MEASURE, FIGURE);
    expect(entries.map((entry) => entry.state === 'found' && entry.source)).toEqual([1, 2, 2]);
    expect(sources[1]?.citation).toBe(
      '甲园区党工委. 中共甲园区工作委员会关于巡察整改进展情况的通报[EB/OL]. (2024-05-06)[2026-12-01]. https://example.org/jia.html.',
    );
    expect(sources[0]?.citation).toContain('https://example.net/charts/timeline/?v=1&zone=jia-2024');
  });

  test('quote at most forty characters, with the number of the entry', () => {
    const long = { ...FACT, quote: '制'.repeat(60) };
    const { sources } = handoutOf(
      basketWith(ITEM, FIGURE),
      { ...PUBLISHED, evidence: new Map([[long.fact_id, long]]) },
      deskIn('zh'),
    );
    expect(sources[0]?.places.map(({ entry, quote }) => [entry, [...quote].length])).toEqual([
      [1, 5],
      [2, 40],
    ]);
  });

  test('without a public page are cited by their dossier', () => {
    const own = { ...FACT, source_url: null };
    const { sources } = handoutOf(
      basketWith(FIGURE),
      { ...PUBLISHED, evidence: new Map([[own.fact_id, own]]) },
      deskIn('en'),
    );
    expect(sources[0]?.address).toBe('https://example.net/en/notices/jia-2024/');
  });
});

test('a note is no part of what is published', () => {
  const noted = setNote(basketWith(MEASURE), 0, '问');
  const [entry] = handoutOf(noted, PUBLISHED, deskIn('zh')).entries;
  expect(entry && entryText(entry, 'zh').note).toBe('问');
});
