import { describe, expect, test } from 'vitest';
import { iso, precedes, printed, resolve } from '#extraction/readers/calendar.ts';
import { scanDates, type DateMention } from '#extraction/tokens/date-mention.ts';

function mentionOf(text: string): DateMention {
  const dateMention = scanDates(text).mentions[0];
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

function shown(text: string, bounds: { after?: string; before?: string }): string | null {
  const resolved = resolve(mentionOf(text), bounds);
  return resolved && `${resolved.date} ${resolved.state}`;
}

describe('a printed date', () => {
  test.each([
    ['2023年3月1日', { date: '2023-03-01', state: 'stated' }],
    ['2023年3月', { date: '2023-03', state: 'month_only' }],
    ['2023年3月上旬', { date: '2023-03', state: 'month_only' }],
    ['3月1日', null],
  ])('%s', (text, expected) => {
    const known = printed(mentionOf(text));
    expect(known && { date: known.date, state: known.state }).toEqual(expected);
  });
});

describe('a date without a year is the first one not before the date it follows', () => {
  test.each([
    ['6月7日', '2023-04-28', '2023-06-07 year_inferred'],
    ['4月28日', '2023-04-28', '2023-04-28 year_inferred'],
    ['1月7日', '2023-12-20', '2024-01-07 year_inferred'],
    ['4月', '2023-04-28', '2023-04 month_only'],
    ['3月', '2023-04-28', '2024-03 month_only'],
    ['同年6月7日', '2023-04-28', '2023-06-07 stated'],
    ['次年1月7日', '2023-12-20', '2024-01-07 stated'],
    ['2022年1月7日', '2023-12-20', '2022-01-07 stated'],
    ['2月29日', '2023-12-20', '2024-02-29 year_inferred'],
    ['2月29日', '2023-01-20', null],
  ])('%s after %s', (text, after, expected) => expect(shown(text, { after })).toBe(expected));
});

describe('with nothing before it, it is the last one not after the day of writing', () => {
  test.each([
    ['6月7日', '2023-12-06', '2023-06-07 year_inferred'],
    ['12月28日', '2023-12-06', '2022-12-28 year_inferred'],
    ['今年6月7日', '2023-12-06', '2023-06-07 year_inferred'],
    ['去年6月7日', '2023-12-06', '2022-06-07 year_inferred'],
    ['2月29日', '2023-12-06', null],
  ])('%s before %s', (text, before, expected) => expect(shown(text, { before })).toBe(expected));

  test('but 今年 is the year of writing even after another date', () => {
    expect(shown('今年1月7日', { after: '2023-11-20', before: '2024-03-01' })).toBe(
      '2024-01-07 year_inferred',
    );
  });

  test('unless that would be before the other', () => {
    expect(shown('今年1月7日', { after: '2023-11-20', before: '2023-12-30' })).toBe(
      '2024-01-07 year_inferred',
    );
  });

  test('and without any bound it is not read', () => expect(shown('6月7日', {})).toBeNull());
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
