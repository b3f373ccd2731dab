import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NUMERAL, parseNumeral } from '#text/numeral.ts';

const DIGITS = '零一二三四五六七八九';
const SCALES: readonly (readonly [number, string])[] = [
  [1e8, '亿'],
  [1e4, '万'],
  [1e3, '千'],
  [100, '百'],
  [10, '十'],
];

/** Writes a whole number in characters: 10203 is 一万零二百零三. */
function written(value: number): string {
  const scale = SCALES.find(([size]) => value >= size);
  if (!scale) return DIGITS[value] ?? '';
  const [size, char] = scale;
  const rest = value % size;
  const gap = rest > 0 && rest < size / 10 ? '零' : '';
  return written(Math.floor(value / size)) + char + gap + (rest > 0 ? written(rest) : '');
}

describe('parseNumeral', () => {
  test.each([
    ['12', 12],
    ['3.5', 3.5],
    ['1,284,650.7', 1284650.7],
    ['十', 10],
    ['十七', 17],
    ['二十', 20],
    ['一百零五', 105],
    ['一百二十', 120],
    ['两千', 2000],
    ['一万二千六百', 12600],
    ['三亿二千万', 320000000],
    ['二〇一九', 2019],
    ['二零二三', 2023],
    ['3.5万', 35000],
    ['8.46万', 84600],
    ['1.2亿', 120000000],
    ['壹拾', 10],
    ['叁拾伍万', 350_000],
    ['肆万伍仟', 45_000],
    ['壹拾万零叁仟肆佰伍拾叁', 103_453],
  ])('reads %s', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  test.each([
    '',
    '个',
    '一个',
    '12个',
    '1,2a',
    '零'.repeat(50),
    '两三',
    '七八万',
    '三十五六',
    '两万五',
    '三千二',
  ])('reads no number in %j', (text) => {
    expect(parseNumeral(text)).toBeNaN();
  });

  test('reads back every whole number in characters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        expect(parseNumeral(written(value))).toBe(value);
      }),
    );
  });

  test('reads digits grouped by commas', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (value) => {
        expect(parseNumeral(value.toLocaleString('en-US'))).toBe(value);
      }),
    );
  });
});

describe('NUMERAL', () => {
  test.each([
    ['问题158项', '158'],
    ['金额1,284,650.7元', '1,284,650.7'],
    ['共三十二个', '三十二'],
    ['近百人', '百'],
    ['二〇二三年', '二〇二三'],
  ])('is found in %s', (text, numeral) => {
    expect(NUMERAL.exec(text)?.[0]).toBe(numeral);
  });
});

test.each([
  ['2万3千', 23_000],
  ['1亿2300万', 123_000_000],
  ['3千5百', 3500],
])('covers a number with scales between digits: %s', (text, value) => {
  expect(parseNumeral(text)).toBe(value);
  expect(new RegExp(`^(?:${NUMERAL.source})$`, 'u').test(text)).toBe(true);
});
