import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateMentions } from '#extraction/readers/date-mention.ts';
import { fold } from '#text/fold.ts';
import { marked } from '../../support/marked.ts';

/** The printed parts of a date. */
function shown(source: string): { found: string[]; spans: boolean } {
  const { text, spans } = marked(source);
  const mentions = dateMentions(fold(text));
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
  ])('%s', (source, expected) => {
    expect(shown(source)).toEqual({ found: expected.split(' '), spans: true });
  });
});

describe('other numbers are not read as dates', () => {
  test.each([
    '2023年13月1日',
    '2023年2月32日',
    '2023年',
    '20231228日',
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
      for (const { start, end, month, day } of dateMentions(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31))).toBe(true);
        last = start;
      }
    }),
  );
});
