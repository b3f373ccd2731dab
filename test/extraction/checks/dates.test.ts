import { describe, expect, test } from 'vitest';
import { checksNamed } from '../../support/checks.ts';
import { notice, read, type NoticeParts } from '../../support/notice.ts';

describe('the order of dates', () => {
  test.each([
    ['order_inspection_start_inspection_end', {}, ['agrees 2023-03-01 2023-04-28']],
    ['order_inspection_end_feedback', {}, ['agrees 2023-04-28 2023-06-07']],
    ['order_feedback_signed', {}, ['agrees 2023-06-07 2023-12-06']],
    ['order_as_of_signed', { results: '截至2023年11月30日,整改有成效。' }, ['agrees 2023-11-30 2023-12-06']],
    ['order_as_of_signed', { results: '截至2023年12月20日,整改有成效。' }, ['differs 2023-12-20 2023-12-06']],
    ['order_signed_published', { chrome: '发布时间:2023-12-08' }, ['agrees 2023-12-06 2023-12-08']],
    ['order_signed_published', { chrome: '发布时间:2023-12-01' }, ['differs 2023-12-06 2023-12-01']],
    ['order_signed_published', {}, []],
  ])('%s %j', (check, parts, expected) => expect(checksNamed(check, parts)).toEqual(expected));

  test('does not treat a month and a day within it as a contradiction', () => {
    expect(
      checksNamed('order_signed_published', {
        chrome: '发布时间:2023-12-08',
        signature: '中共青禾镇委员会\n2023年12月',
      }),
    ).toEqual(['agrees 2023-12 2023-12-08']);
  });
});

describe('an inferred year gets a remark', () => {
  const sentences = (check: string, parts: Partial<NoticeParts> = {}) =>
    read(notice(parts))
      .checks.filter((entry) => entry.check === check)
      .map(({ finding_zh, finding_en }) => [finding_zh, finding_en]);

  test.each([
    [
      'order_inspection_end_feedback',
      {},
      '进驻结束2023-04-28，反馈2023-06-07（年份推算），先后无误。',
      'End of the inspection 2023-04-28, feedback 2023-06-07 (year inferred); in order.',
    ],
    [
      'order_as_of_signed',
      { results: '截至12月20日,整改有成效。' },
      '统计截止2023-12-20（年份推算），落款2023-12-06，次序颠倒。',
      'As-of date 2023-12-20 (year inferred), signature 2023-12-06; out of order.',
    ],
    [
      'order_as_of_signed',
      { results: '截至2023年11月30日,整改有成效。' },
      '统计截止2023-11-30，落款2023-12-06，先后无误。',
      'As-of date 2023-11-30, signature 2023-12-06; in order.',
    ],
  ])('%s %j', (check, parts, zh, en) => expect(sentences(check, parts)).toEqual([[zh, en]]));
});

describe('the address of the original is compared with the signature', () => {
  test.each([
    ['http://www.qinghe.example/zwgk/202312/t20231205_118.html', ['differs 2023-12-06 2023-12-05']],
    ['http://www.qinghe.example/zwgk/202312/t20231207_118.html', ['agrees 2023-12-06 2023-12-07']],
  ])('%s', (address, expected) => {
    expect(checksNamed('address_date', { footer: `原文链接:${address}` })).toEqual(expected);
  });
});
