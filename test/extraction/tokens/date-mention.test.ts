import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanDates } from '#extraction/tokens/date-mention.ts';
import { fold } from '#text/fold.ts';
import { marked } from '../../support/marked.ts';

/** The printed parts of a date. */
function shown(source: string): { found: string[]; spans: boolean } {
  const { text, spans } = marked(source);
  const mentions = scanDates(fold(text)).mentions;
  return {
    found: mentions.map(({ year, relative, month, day }) =>
      [relative ?? year ?? '?', month, day].filter((part) => part !== null).join('-'),
    ),
    spans: JSON.stringify(mentions.map(({ start, end }) => ({ start, end }))) === JSON.stringify(spans),
  };
}

describe('dates are read as printed', () => {
  test.each([
    ['于⟦2023年3月1日⟧进驻', '2023-3-1'],
    ['于⟦2023 年 3 月 1 日⟧进驻', '2023-3-1'],
    ['于⟦２０２３年３月１日⟧进驻', '2023-3-1'],
    ['于⟦二〇二三年三月一日⟧进驻', '2023-3-1'],
    ['于⟦二○二三年十二月三十一日⟧进驻', '2023-12-31'],
    ['于⟦2023年3月1号⟧进驻', '2023-3-1'],
    ['⟦2023-03-01⟧ 来源', '2023-3-1'],
    ['⟦2023.3.1⟧', '2023-3-1'],
    ['⟦2023/03/01⟧', '2023-3-1'],
    ['⟦6月7日⟧反馈', '?-6-7'],
    ['⟦同年6月7日⟧反馈', 'same-6-7'],
    ['⟦当年6月7日⟧反馈', 'same-6-7'],
    ['⟦次年1月7日⟧反馈', 'next-1-7'],
    ['⟦今年6月⟧', 'this-6'],
    ['⟦2023年3月⟧', '2023-3'],
    ['⟦2023年3月份⟧', '2023-3'],
    ['⟦2023年3月上旬⟧', '2023-3'],
    ['⟦2023年3月中旬⟧至⟦5月下旬⟧', '2023-3 ?-5'],
    ['⟦2023年6月底⟧', '2023-6'],
    ['⟦2023年6月⟧  日', '2023-6'],
    ['⟦2023年6月初⟧', '2023-6'],
    ['⟦2023年6月⟧初心', '2023-6'],
    ['⟦2023年元月5日⟧', '2023-1-5'],
    ['⟦二0二三年三月一日⟧', '2023-3-1'],
    ['⟦23年3月1日⟧', '2023-3-1'],
    ['⟦去年3月1日⟧', 'last-3-1'],
    ['⟦翌年1月⟧', 'next-1'],
    ['⟦2024年2月29日⟧', '2024-2-29'],
    ['⟦2023-12-08⟧T10:21:33.0', '2023-12-8'],
  ])('%s', (source, expected) => {
    expect(shown(source)).toEqual({ found: expected.split(' '), spans: true });
  });
});

describe('dates that share a part', () => {
  test.each([
    ['⟦2023年3月1日⟧至⟦28日⟧', '2023-3-1 ?-3-28'],
    ['⟦2023年3月1⟧-⟦28日⟧', '2023-3-1 ?-3-28'],
    ['⟦2023年3月1⟧、⟦2日⟧', '2023-3-1'],
    ['⟦2023年3月1⟧至⟦4月28日⟧', '2023-3-1 ?-4-28'],
    ['⟦2024年1⟧-⟦3月⟧', '2024-1 ?-3'],
    ['⟦2024年9⟧至⟦11月⟧', '2024-9 ?-11'],
    ['⟦2023年3月1日⟧,⟦同月28日⟧', '2023-3-1 same-3-28'],
    ['⟦2023年3月1日⟧,⟦次月5日⟧', '2023-3-1 same-4-5'],
    ['⟦2023年12月1日⟧,⟦次月5日⟧', '2023-12-1 next-1-5'],
    ['⟦2023.3.1⟧-⟦4.28⟧', '2023-3-1 ?-4-28'],
    ['⟦2023/3/1⟧至⟦4/28⟧', '2023-3-1 ?-4-28'],
  ])('%s', (source, expected) => expect(shown(source).found).toEqual(expected.split(' ')));
});

test.each([
  ['2023年3月1日至4月28日', true],
  ['2023年3月1日起至4月28日', true],
  ['2023年3月1日——4月28日', true],
  ['2023年3月1日(周三)至4月28日', true],
  ['2023年3月 日至4月28日', true],
  ['2023年3月1日、4月28日', false],
  ['2023年3月1日召开至4月28日', false],
])('%s is a range: %s', (text, expected) => {
  const [first, second] = scanDates(fold(text)).mentions;
  expect(second?.from === first).toBe(expected);
});

describe('broken dates are not read', () => {
  test.each([
    '⟦2023年6月31日⟧,',
    '⟦2023年2月29日⟧反馈',
    '⟦2月30日⟧反馈',
    '⟦2023年13月1日⟧',
    '⟦2023年2月32日⟧',
    '⟦2023年9月0日⟧',
    '⟦2023-06-31⟧',
    '⟦二〇二三年六月三十一日⟧',
    '⟦202392日⟧至⟦1115日⟧',
    '⟦202131日⟧至⟦430日⟧,',
    '⟦2018625日⟧至⟦201883日⟧',
    '⟦20231228日⟧',
    '⟦2023年92日⟧至⟦1115日⟧',
    '⟦2023年9 2日⟧',
    '⟦20239月2日⟧',
    '⟦2023 9月2日⟧',
    '⟦2023年9月2⟧至⟦11月15⟧,',
    '⟦2023年9月2⟧,',
    '⟦2023年9月123日⟧',
    '⟦2023726⟧,市委第二巡察组反馈',
    '⟦2023726⟧反馈',
    '⟦2023年92⟧至⟦1115日⟧',
    '⟦2023 9 2日⟧至',
    '⟦2023年月日⟧反馈',
    '。⟦722日⟧,反馈',
    '。⟦  月  日⟧反馈',
    '⟦2023年  月  日⟧反馈',
  ])('%s', (source) => {
    const { text, spans } = marked(source);
    const { mentions, broken } = scanDates(fold(text));
    expect({ mentions, broken: broken.map(({ start, end }) => ({ start, end })) }).toEqual({
      mentions: [],
      broken: spans,
    });
  });

  test('not even as the end of a range', () => {
    expect(shown('⟦2023年2月1日⟧至2月29日').found).toEqual(['2023-2-1']);
    expect(shown('⟦2023年12月1日⟧至⟦2月29日⟧').found).toEqual(['2023-12-1', '?-2-29']);
  });

  test.each([
    '120日内',
    '为期365日',
    '100日攻坚',
    '2023726元',
    '电话2023726',
    '第13月',
    '6月5项',
    '2023年9月',
    '2023号',
  ])('other numbers are not broken dates: %s', (text) => expect(scanDates(fold(text)).broken).toEqual([]));
});

describe('other numbers are not read as dates', () => {
  test.each([
    '2023年',
    '1023年3月1日',
    '第3.1.2条',
    '1.3平方公里',
    '3个月',
    '历时2个月',
    '版本10.2023.1.1',
    '〔2023〕3号',
    '2023年至2025年',
  ])('%s', (source) => expect(shown(source).found).toEqual([]));
});

test('any text yields dates in order and within the text', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '2023年',
      '3月',
      '1日',
      '上旬',
      '二〇二三年',
      '十',
      '-',
      '.',
      '2024',
      '同年',
      ' ',
      '月',
      '日',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, month, day } of scanDates(text).mentions) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31))).toBe(true);
        last = start;
      }
    }),
  );
});
