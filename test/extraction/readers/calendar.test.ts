import { describe, expect, test } from 'vitest';
import { iso, precedes, printed, resolveAfter } from '#extraction/readers/calendar.ts';
import { dateMentions } from '#extraction/readers/date-mention.ts';
import type { DateMention } from '#extraction/readers/date-mention.ts';

function mentionOf(text: string): DateMention {
  const dateMention = dateMentions(text)[0];
  if (!dateMention) throw new Error(`no date in ${text}`);
  return dateMention;
}

test.each([
  ['2023年3月1日', 2023, '2023-03-01'],
  ['12月31日', 2022, '2022-12-31'],
  ['3月', 2024, '2024-03'],
])('%s with the default year %d is %s', (text, year, expected) => {
  expect(iso(mentionOf(text), year)).toBe(expected);
});

describe('a printed date', () => {
  test.each([
    ['2023年3月1日', { date: '2023-03-01', state: 'stated' }],
    ['2023年3月', { date: '2023-03', state: 'month_only' }],
    ['2023年3月上旬', { date: '2023-03', state: 'month_only' }],
    ['3月1日', null],
  ])('%s', (text, expected) => expect(printed(mentionOf(text))).toEqual(expected));
});

describe('a date without a year is the first one not before the anchor', () => {
  test.each([
    ['6月7日', '2023-04-28', '2023-06-07 year_inferred'],
    ['4月28日', '2023-04-28', '2023-04-28 year_inferred'],
    ['1月7日', '2023-12-20', '2024-01-07 year_inferred'],
    ['4月', '2023-04-28', '2023-04 month_only'],
    ['3月', '2023-04-28', '2024-03 month_only'],
    ['同年6月7日', '2023-04-28', '2023-06-07 stated'],
    ['次年1月7日', '2023-12-20', '2024-01-07 stated'],
    ['2022年1月7日', '2023-12-20', '2022-01-07 stated'],
  ])('%s after %s', (text, anchor, expected) => {
    const { date, state } = resolveAfter(mentionOf(text), anchor);
    expect(`${date} ${state}`).toBe(expected);
  });
});

describe('order is decided at the coarser precision', () => {
  test.each([
    ['2023-03-01', '2023-03-02', true],
    ['2023-03-02', '2023-03-02', false],
    ['2023-03', '2023-03-12', false],
    ['2023-03-12', '2023-03', false],
    ['2023-02', '2023-03-12', true],
  ])('%s precedes %s: %s', (a, b, expected) => expect(precedes(a, b)).toBe(expected));
});
