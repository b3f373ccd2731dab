import { describe, expect, test } from 'vitest';
import { expectInItem, expectInLead, expectResult } from '../../support/expected-facts.ts';
import { notice, read } from '../../support/notice.ts';

const SPAN = '县委第三巡察组对青禾镇党委开展了巡察';

describe('the period of the inspection', () => {
  test.each([
    [`⟦2023年3月1日⟧至⟦2023年4月28日⟧,${SPAN}。`, 'inspection_start 2023-03-01; inspection_end 2023-04-28'],
    [`⟦2023年3月1日⟧至⟦4月28日⟧,${SPAN}。`, 'inspection_start 2023-03-01; inspection_end 2023-04-28'],
    [`⟦2023年3月1日⟧-⟦4月28日⟧,${SPAN}。`, 'inspection_start 2023-03-01; inspection_end 2023-04-28'],
    [`⟦2023年3月1日⟧到⟦4月28日⟧,${SPAN}。`, 'inspection_start 2023-03-01; inspection_end 2023-04-28'],
    [
      `⟦2023年11月28日⟧至⟦1月19日⟧,${SPAN}。`,
      'inspection_start 2023-11-28; inspection_end 2024-01-19 year_inferred',
    ],
    [`⟦2023年11月28日⟧至⟦次年1月19日⟧,${SPAN}。`, 'inspection_start 2023-11-28; inspection_end 2024-01-19'],
    [
      `⟦2023年3月⟧至⟦5月⟧,${SPAN}。`,
      'inspection_start 2023-03 month_only; inspection_end 2023-05 month_only',
    ],
    [
      `⟦2023年3月上旬⟧至⟦4月下旬⟧,${SPAN}。`,
      'inspection_start 2023-03 month_only; inspection_end 2023-04 month_only',
    ],
    [
      `⟦3月1日⟧至⟦4月28日⟧,${SPAN}。`,
      'inspection_start 2023-03-01 year_inferred; inspection_end 2023-04-28 year_inferred',
    ],
    [
      `县委第三巡察组于⟦2023年3月1日⟧至⟦4月28日⟧进驻青禾镇开展巡察。`,
      'inspection_start 2023-03-01; inspection_end 2023-04-28',
    ],
    [`自⟦2023年3月1日⟧起,${SPAN}。`, 'inspection_start 2023-03-01'],
  ])('%s', expectInLead);
});

describe('the date of the feedback', () => {
  const inspected = `⟦2023年3月1日⟧至⟦4月28日⟧,${SPAN}`;
  const known = 'inspection_start 2023-03-01; inspection_end 2023-04-28';
  test.each([
    ['⟦2023年6月7日⟧,县委巡察组反馈了巡察意见。', 'feedback 2023-06-07'],
    ['⟦6月7日⟧,县委巡察组向青禾镇党委反馈了意见。', 'feedback 2023-06-07 year_inferred'],
    ['⟦同年6月7日⟧反馈了巡察意见。', 'feedback 2023-06-07'],
    ['⟦1月7日⟧反馈了巡察意见。', 'feedback 2024-01-07 year_inferred'],
    ['并于⟦2023年6月⟧反馈了巡察意见。', 'feedback 2023-06 month_only'],
    ['⟦2023年6月中旬⟧反馈了巡察意见。', 'feedback 2023-06 month_only'],
  ])('%s', (sentence, expected) => expectInLead(`${inspected}。${sentence}`, `${known}; ${expected}`));

  test('is not a date on which a team found something', () => {
    expectInLead(`${inspected}。2023年3月20日,巡察组发现问题并要求立行立改。`, known);
  });
});

describe('the date up to which the figures hold', () => {
  test.each([
    ['截至⟦2023年10月25日⟧,已召开会议。', 'as_of 2023-10-25'],
    ['截止⟦10月25日⟧,整改工作取得成效。', 'as_of 2023-10-25 year_inferred'],
    ['截至⟦2023年10月底⟧,整改工作取得成效。', 'as_of 2023-10 month_only'],
    ['截至目前,整改工作取得成效。', ''],
    ['截止2023年6月底,规上工业产值同比增长12%。', ''],
  ])('%s', expectResult);

  test('may be after the signature', () => {
    const { facts } = read(notice({ results: '截至2023年12月20日,整改工作取得成效。' }));
    expect(facts.find(({ indicator }) => indicator === 'as_of')?.date).toBe('2023-12-20');
  });
});

describe('dates of other events are not dates of the notice', () => {
  test.each([
    '2023年7月至9月,开展集中整改。',
    '2023年9月1日,党委召开专题民主生活会。',
    '整改期限为2023年6月8日至12月8日。',
    '公示期为2023年12月7日至12月20日。',
    '印发了青发〔2023〕12号文件。',
    '编制2023-2025年行动计划。',
    '计划于2024年6月30日完成建设。',
  ])('%s', (source) => {
    expectResult(source);
    expectInItem(source);
  });

  test.each(['于召开了专题会议。', '2023年10 21日召开会议。', '20231228日召开会议。'])(
    'blank and broken digits are not repaired: %s',
    (source) => expectResult(source),
  );
});

describe('an earlier inspection has its own code', () => {
  test('and is never the inspection of this notice', () => {
    const lead = `⟦2019年9月⟧县委巡察后指出的问题已整改。⟦2023年3月1日⟧至⟦4月28日⟧,${SPAN}。`;
    expectInLead(
      lead,
      'earlier_inspection 2019-09 month_only; inspection_start 2023-03-01; inspection_end 2023-04-28',
    );
  });
});

describe('the signature', () => {
  test.each([
    '中共青禾镇委员会\n2023年12月7日',
    '中共青禾镇委员会 2023年12月7日',
    '局党组 2023年12月7日',
    '馆党组2023年12月7日',
  ])('%s', (signature) => {
    const { facts } = read(notice({ signature }));
    expect(facts.find(({ indicator }) => indicator === 'signed')?.date).toBe('2023-12-07');
  });
});

describe('month_only', () => {
  test('marks exactly the dates of seven characters', () => {
    const { facts } = read(
      notice({
        lead: `2023年3月至4月28日,${SPAN}。2023年6月反馈了巡察意见。`,
        signature: '中共青禾镇委员会\n2023年12月',
      }),
    );
    expect(facts.map(({ indicator, date, state }) => `${indicator} ${date} ${state}`)).toEqual([
      'inspection_start 2023-03 month_only',
      'inspection_end 2023-04-28 stated',
      'feedback 2023-06 month_only',
      'signed 2023-12 month_only',
    ]);
  });
});
