import { describe, expect, test } from 'vitest';
import { notice, read } from '../../support/notice.ts';
import type { NoticeParts } from '../../support/notice.ts';

function unreadable(parts: Partial<NoticeParts>): (string | null)[] {
  return read(notice(parts))
    .checks.filter(({ check }) => check === 'unreadable')
    .map(({ found }) => found);
}

const TEAM = '县委第三巡察组对青禾镇党委开展了巡察';

describe('a figure that cannot be read is reported', () => {
  test.each([
    [`202392日至1115日,${TEAM}。`, ['202392日', '1115日']],
    [`2023年6月31日,${TEAM}。`, ['2023年6月31日']],
    [`2023年2月1日至2月29日,${TEAM}。`, ['2月29日']],
    [`2023年  月  日,${TEAM}。`, ['2023年  月  日']],
    [`县委第巡察组反馈了意见。`, ['第']],
    [`${TEAM},反馈的  个问题已整改。`, ['的  个问题']],
    [`${TEAM}。召开会议\ufffd\ufffd次。`, ['\ufffd\ufffd']],
  ])('%s', (lead, expected) => expect(unreadable({ lead })).toEqual(expected));

  test('also in an item', () => {
    expect(unreadable({ items: ['2023年6月31日完成整改。'] })).toEqual(['2023年6月31日']);
  });

  test('also in the signature, which then has no date', () => {
    const signature = '中共青禾镇委员会\n2023年11月31日';
    expect(unreadable({ signature })).toEqual(['2023年11月31日']);
    expect(read(notice({ signature })).facts.some(({ indicator }) => indicator === 'signed')).toBe(false);
  });
});

describe('and is never a date', () => {
  test.each([
    [`2023年6月31日至8月5日,${TEAM}。`, ''],
    [`2023年4月15日至6月31日,${TEAM}。`, 'inspection_start 2023-04-15'],
    [`2023年2月1日至2月29日,${TEAM}。`, 'inspection_start 2023-02-01'],
    [
      `2023年3月1日至4月28日,${TEAM},2023年6月31日反馈了意见。`,
      'inspection_start 2023-03-01; inspection_end 2023-04-28',
    ],
    [
      `2023年1月1日至1月28日,${TEAM},2月29日反馈了意见。`,
      'inspection_start 2023-01-01; inspection_end 2023-01-28',
    ],
    [`2023年12月1日至2月29日,${TEAM}。`, 'inspection_start 2023-12-01; inspection_end 2024-02-29'],
  ])('%s', (lead, expected) => {
    const dates = read(notice({ lead, signature: '中共青禾镇委员会' })).facts.filter(
      ({ date }) => date !== null,
    );
    expect(dates.map(({ indicator, date }) => `${indicator} ${date}`).join('; ')).toBe(expected);
  });
});

test('nothing else is reported', () => {
  expect(unreadable({ results: '截至2023年11月30日,120日内召开会议12次,涉及365日数据。' })).toEqual([]);
});

test('a blank day of a signature is not reported', () => {
  expect(unreadable({ signature: '中共青禾镇委员会\n2023年12月  日' })).toEqual([]);
});

test('no more than twenty are reported', () => {
  expect(unreadable({ results: '2023年6月31日开会。'.repeat(30) })).toHaveLength(20);
});
