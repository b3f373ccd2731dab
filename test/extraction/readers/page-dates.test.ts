import { describe, expect, test } from 'vitest';
import { notice, read } from '../../support/notice.ts';
import type { NoticeParts } from '../../support/notice.ts';

const ROLES = ['signed', 'published', 'original_published'];

function datesOf(parts: Partial<NoticeParts>): string[] {
  return read(notice(parts))
    .facts.filter(({ indicator }) => ROLES.includes(indicator))
    .map(({ indicator, date, quote }) => `${indicator} ${date} ${quote}`);
}

const SIGNED = 'signed 2023-12-06 2023年12月6日';

describe('the date of the page', () => {
  test.each([
    ['发布时间:2023-12-08', 'published 2023-12-08 2023-12-08'],
    ['发布日期：2023年12月8日', 'published 2023-12-08 2023年12月8日'],
    ['日期:2023-12-08 来源:青禾镇 浏览次数:12', 'published 2023-12-08 2023-12-08'],
    ['更新时间:2024-03-02 浏览次数:61', 'published 2024-03-02 2024-03-02'],
    ['2023-12-08 来源:县纪委监委', 'published 2023-12-08 2023-12-08'],
    ['2023-12-08 10:21:33 来源:县纪委监委', 'published 2023-12-08 2023-12-08'],
    ['公示日期:2023-12-08', 'published 2023-12-08 2023-12-08'],
  ])('%s', (chrome, expected) => {
    expect(datesOf({ chrome })).toEqual([expected, SIGNED]);
  });

  test('is the one labelled as publication among several', () => {
    expect(datesOf({ chrome: '更新时间:2024-03-02\n发布时间:2023-12-08' })).toEqual([
      'published 2023-12-08 2023-12-08',
      SIGNED,
    ]);
  });

  test("is not today's date in a widget", () => {
    expect(datesOf({ chrome: '今天是:2025年5月5日 星期一' })).toEqual([SIGNED]);
  });
});

describe('the signature', () => {
  test.each([
    ['中共青禾镇委员会\n2023年12月6日', SIGNED],
    ['中共青禾镇委员会\n二〇二三年十二月六日', 'signed 2023-12-06 二〇二三年十二月六日'],
    ['中共青禾镇委员会\n2023年12月', 'signed 2023-12 2023年12月'],
    ['中共青禾镇委员会 2023年12月6日', SIGNED],
    ['中共青禾镇委员会\n（2023年12月6日）', SIGNED],
    ['中共青禾镇委员会\n2023.12.06', 'signed 2023-12-06 2023.12.06'],
    ['中共青禾镇委员会\n2023年12月  日', 'signed 2023-12 2023年12月'],
  ])('%s', (signature, expected) => expect(datesOf({ signature })).toEqual([expected]));

  test('is missing if none is printed', () => {
    expect(datesOf({ signature: '中共青禾镇委员会' })).toEqual([]);
  });

  test('is distinguished from the page date after it', () => {
    expect(datesOf({ footer: '发布时间:2023-12-08' })).toEqual([SIGNED, 'published 2023-12-08 2023-12-08']);
  });

  test('may be a labelled line of the index block', () => {
    expect(
      datesOf({ chrome: '成文日期:2023-12-06\n发布日期:2023-12-08', signature: '中共青禾镇委员会' }),
    ).toEqual(['signed 2023-12-06 2023-12-06', 'published 2023-12-08 2023-12-08']);
  });
});

describe('the site of first publication', () => {
  test('is read from the address of the original', () => {
    expect(datesOf({ footer: '原文链接:http://www.qinghe.example/zwgk/202312/t20231205_118.html' })).toEqual([
      SIGNED,
      'original_published 2023-12-05 t20231205',
    ]);
  });
});
