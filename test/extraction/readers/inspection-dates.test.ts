import { describe, expect, test } from 'vitest';
import { expectInLead } from '../../support/expected-facts.ts';
import { notice, read } from '../../support/notice.ts';

const DID = '县委第三巡察组对青禾镇党委开展了巡察';

/** What a lead says of the stay, with the signature of 6 December 2023 below it. */
function stay(lead: string, signature?: string): string {
  const { facts } = read(notice({ lead, ...(signature === undefined ? {} : { signature }) }));
  return facts
    .filter(({ indicator }) => indicator.startsWith('inspection_'))
    .filter(({ indicator }) => indicator !== 'inspection_round')
    .map(({ date, state }) => (state === 'stated' ? date : `${date} ${state}`))
    .join('; ');
}

describe('the stay of the team is read in any wording', () => {
  const known = 'inspection_start 2023-03-01; inspection_end 2023-04-28';
  test.each([
    `⟦2023年3月1日⟧至⟦2023年4月28日⟧,${DID}。`,
    `⟦2023年3月1日⟧到⟦4月28日⟧,${DID}。`,
    `县委第三巡察组于⟦2023年3月1日⟧开始、⟦4月28日⟧结束,对青禾镇党委开展了巡察。`,
    `⟦2023年3月1日⟧—⟦4月28日⟧,${DID}。`,
    `⟦2023年3月1日⟧——⟦4月28日⟧,${DID}。`,
    `⟦2023年3月1日⟧~⟦4月28日⟧,${DID}。`,
    `⟦2023年3月1日⟧～⟦4月28日⟧,${DID}。`,
    `⟦2023年3月1日⟧－⟦4月28日⟧,${DID}。`,
    `⟦2023年3月1日⟧一⟦4月28日⟧,${DID}。`,
    `⟦2023年3月1日⟧起至⟦4月28日⟧止,${DID}。`,
    `自⟦2023年3月1日⟧起,至⟦4月28日⟧,${DID}。`,
    `从⟦2023年3月1日⟧开始到⟦同年4月28日⟧,${DID}。`,
    `⟦2023年3月1日⟧至⟦当年4月28日⟧,${DID}。`,
    `⟦2023 年 3 月 1 日⟧ 至 ⟦4 月 28 日⟧,${DID}。`,
    `⟦二〇二三年三月一日⟧至⟦四月二十八日⟧,${DID}。`,
    `⟦二0二三年三月一日⟧至⟦四月二十八日⟧,${DID}。`,
    `⟦2023年3月1日⟧(星期三)至⟦4月28日⟧(星期五),${DID}。`,
    `⟦2023-3-1⟧至⟦4-28⟧,${DID}。`,
    `⟦2023年03月01日⟧至⟦2023年04月28日⟧期间,${DID}。`,
    `⟦２０２３年３月１日⟧至⟦４月２８日⟧,${DID}。`,
    `⟦2023.3.1⟧-⟦4.28⟧,${DID}。`,
    `⟦2023.03.01⟧—⟦2023.04.28⟧,${DID}。`,
    `⟦2023/3/1⟧至⟦2023/4/28⟧,${DID}。`,
    `⟦2023-03-01⟧至⟦2023-04-28⟧,${DID}。`,
    `⟦2023年3月1⟧至⟦4月28日⟧,${DID}。`,
    `根据县委统一部署,县委第三巡察组于⟦2023年3月1日⟧至⟦4月28日⟧对青禾镇党委进行了常规巡察。`,
    `县委第三巡察组向镇党委反馈了⟦2023年3月1日⟧至⟦4月28日⟧开展常规巡察的情况。`,
    `县委第三巡察组对青禾镇党委开展了常规巡察(⟦2023年3月1日⟧至⟦4月28日⟧)。`,
    `县委第三巡察组向青禾镇党委反馈了⟦2023年3月1日⟧至⟦4月28日⟧的巡察情况。`,
    `按照党务公开要求,现将县委第三巡察组(⟦2023年3月1日⟧至⟦4月28日⟧)对青禾镇党委巡察反馈意见的整改情况公布如下。`,
    `⟦2023年3月1日⟧至⟦4月28日⟧,青禾镇党委接受了县委第三巡察组的巡察。`,
    `⟦2023年3月1日⟧至⟦4月28日⟧,县委第三巡察组进驻青禾镇。`,
    `⟦2023年3月1日⟧至⟦4月28日⟧,县委第三巡察组入驻青禾镇开展为期两个月的巡察。`,
    `⟦2023年3月1日⟧至⟦4月28日⟧,县委巡察一组巡察了青禾镇党委。`,
    `按照安排,⟦2023年3月1日⟧至⟦4月28日⟧,第三巡察组在青禾镇驻点开展工作。`,
    `巡察时间:⟦2023年3月1日⟧至⟦4月28日⟧。县委第三巡察组对青禾镇党委开展巡察。`,
    `进驻时间为⟦2023年3月1日⟧至⟦4月28日⟧。县委第三巡察组对青禾镇党委开展巡察。`,
    `进驻时间:⟦2023年3月1日⟧,撤离时间:⟦2023年4月28日⟧。${DID}。`,
    `⟦2023年3月1日⟧,县委第三巡察组进驻青禾镇党委开展巡察,⟦4月28日⟧结束。`,
    `县委第三巡察组于⟦2023年3月1日⟧进驻青禾镇党委。⟦2023年4月28日⟧,巡察组撤离。`,
  ])('%s', (lead) => expectInLead(lead, known));
});

test('of a stay told by its first day and its length the end is not stated', () => {
  expect(stay('县委第三巡察组于2023年3月1日对青禾镇党委开展了为期45天的常规巡察。')).toBe('2023-03-01');
});

describe('an end takes what it lacks from its start', () => {
  test.each([
    [`2023年3月1日至28日,${DID}。`, '2023-03-01; 2023-03-28'],
    [`2023年3月1-28日,${DID}。`, '2023-03-01; 2023-03-28'],
    [`2023年3月1至28日,${DID}。`, '2023-03-01; 2023-03-28'],
    [`2023年9至11月,${DID}。`, '2023-09 month_only; 2023-11 month_only'],
    [`2023年9-11月,${DID}。`, '2023-09 month_only; 2023-11 month_only'],
    [`2023年3月初至5月底,${DID}。`, '2023-03 month_only; 2023-05 month_only'],
    [`2023年3月中旬至4月28日,${DID}。`, '2023-03 month_only; 2023-04-28'],
    [`2023年3月1日至4月下旬,${DID}。`, '2023-03-01; 2023-04 month_only'],
    [`2023年11月28日至次年1月19日,${DID}。`, '2023-11-28; 2024-01-19'],
    [`2023年11月28日至翌年1月19日,${DID}。`, '2023-11-28; 2024-01-19'],
    [`2023年11月28日至1月19日,${DID}。`, '2023-11-28; 2024-01-19 year_inferred'],
    [`11月28日至2024年1月19日,${DID}。`, '2023-11-28 year_inferred; 2024-01-19'],
    [`2023年元月5日至2月28日,${DID}。`, '2023-01-05; 2023-02-28'],
  ])('%s', (lead, expected) => expect(stay(lead, '中共青禾镇委员会\n2024年9月6日')).toBe(expected));
});

describe('the first of several stays gives the start, the last the end', () => {
  test.each([
    [`2022年2月14日至2月28日、3月7日至4月22日,${DID}。`, '2022-02-14; 2022-04-22'],
    [`2022年2月14日至28日、3月7日至4月22日,${DID}。`, '2022-02-14; 2022-04-22'],
    [`2022年2月14日至2月28日和3月7日至4月22日,${DID}。`, '2022-02-14; 2022-04-22'],
    [`2022年2月14日至2月28日,3月7日至4月22日,${DID}。`, '2022-02-14; 2022-04-22'],
    [`2022年2月14日至2月28日及3月7日至4月22日,${DID}。`, '2022-02-14; 2022-04-22'],
    [`2022年2月14日至2月28日以及2022年3月7日至4月22日,${DID}。`, '2022-02-14; 2022-04-22'],
    [`2022年2月14日-2月28日、2022年3月7日-2022年4月22日,${DID}。`, '2022-02-14; 2022-04-22'],
    [`2022年2月14日至2月28日、3月7日至3月31日、4月6日至4月22日,${DID}。`, '2022-02-14; 2022-04-22'],
    [`2022年12月5日至12月28日、次年2月6日至3月10日,${DID}。`, '2022-12-05; 2023-03-10'],
    [`2022年12月5日至12月28日、2月6日至3月10日,${DID}。`, '2022-12-05; 2023-03-10 year_inferred'],
    [
      '2022年2月14日至2月28日,县委第三巡察组对青禾镇党委开展了第一阶段巡察,3月7日至4月22日开展了第二阶段巡察。',
      '2022-02-14; 2022-04-22',
    ],
    [`2022年2月14日至2月28日(第一阶段)、3月7日至4月22日(第二阶段),${DID}。`, '2022-02-14; 2022-04-22'],
    [`2022年2月14日至2月28日;3月7日至4月22日,${DID}。`, '2022-02-14; 2022-04-22'],
    [`2022.2.14-2.28、2022.3.7-4.22,${DID}。`, '2022-02-14; 2022-04-22'],
    [`2022年2月14日至2月28日,${DID}。3月7日至4月22日,开展了第二阶段巡察。`, '2022-02-14; 2022-04-22'],
    [`2022年2月14日至2月28日,${DID},因疫情暂停后,3月7日至4月22日继续开展巡察。`, '2022-02-14; 2022-04-22'],
    [
      '县委第三巡察组于2022年2月14日至2月28日、3月7日至4月22日分两个阶段对青禾镇党委开展了巡察。',
      '2022-02-14; 2022-04-22',
    ],
    [`2022年2月至3月、5月至6月,${DID}。`, '2022-02 month_only; 2022-06 month_only'],
  ])('%s', (lead, expected) => expect(stay(lead)).toBe(expected));

  test.each([
    `2022年2月14日至4月22日,${DID},集中整改自6月1日至8月31日。`,
    `2022年2月14日至4月22日,${DID};6月7日至8日反馈了巡察意见。`,
    `2022年2月14日至4月22日,${DID}。2022年6月至9月,镇党委开展集中整改。`,
    `2022年2月14日至4月22日,${DID}。公示期为2022年12月7日至12月20日。`,
  ])('another period is not a stay: %s', (lead) => expect(stay(lead)).toBe('2022-02-14; 2022-04-22'));
});

describe('a year that the opening does not print is inferred', () => {
  const lead = `县委第三巡察组3月1日至4月28日对青禾镇党委开展了巡察。`;
  const expected = '2023-03-01 year_inferred; 2023-04-28 year_inferred';
  test.each([
    ['from the signature', lead, '中共青禾镇委员会\n2023年12月6日'],
    ['from the signature of the next year', lead, '中共青禾镇委员会\n2024年2月6日'],
    ['from the next date', `${lead}2023年6月,镇党委召开动员会。`, '中共青禾镇委员会'],
    ['from a date above', `2023年12月,镇党委公布整改情况。${lead}`, '中共青禾镇委员会'],
    ['from the year before it', `2023年,${lead}`, '中共青禾镇委员会'],
    ['from the year of the plan', `根据县委2023年巡察工作安排,${lead}`, '中共青禾镇委员会'],
    ['from 今年', lead.replace('3月1日', '今年3月1日'), '中共青禾镇委员会\n2023年12月6日'],
    ['from 去年', lead.replace('3月1日', '去年3月1日'), '中共青禾镇委员会\n2024年2月6日'],
  ])('%s', (_, text, signature) => expect(stay(text, signature)).toBe(expected));

  test.each([
    ['10月12日至12月4日', '次年2月25日', '2020-10-12 year_inferred; 2020-12-04 year_inferred'],
    ['10月12日至12月4日', '2月25日', '2020-10-12 year_inferred; 2020-12-04 year_inferred'],
    ['12月10日至次年1月20日', '2月25日', '2020-12-10 year_inferred; 2021-01-20 year_inferred'],
  ])('so that everything ends before the signature: %s, %s', (dates, feedback, dated) => {
    const text = `${dates},县委第三巡察组对青禾镇党委进行了巡察,${feedback}反馈了巡察意见。`;
    expect(stay(text, '中共青禾镇委员会\n2021年11月3日')).toBe(dated);
  });

  test('also for 今年 after a printed year', () => {
    const text = '2022年11月16日至今年1月15日,县委第三巡察组对青禾镇党委开展了巡察。';
    expect(stay(text)).toBe('2022-11-16; 2023-01-15 year_inferred');
  });

  test('from the title if nothing else has one', () => {
    const title = '青禾镇党委关于2023年县委巡察整改情况的通报';
    const { facts } = read(notice({ title, lead, signature: '' }));
    expect(facts.find(({ indicator }) => indicator === 'inspection_end')?.date).toBe('2023-04-28');
  });

  test('never from a date years away', () => {
    const text = `${lead}2019年9月县委巡察后指出的问题已整改。`;
    expect(stay(text, '中共青禾镇委员会\n2023年12月6日')).toBe(expected);
  });

  test('and without any year there is no date', () => {
    expect(stay(lead, '中共青禾镇委员会')).toBe('');
  });
});

describe('news above the notice', () => {
  test('gives way to the full dates below it', () => {
    const lead = `2023年3月至4月,县委第三巡察组对青禾镇党委开展巡察。现将情况通报如下。\n根据县委部署,2023年3月1日至4月28日,${DID}。`;
    expect(stay(lead)).toBe('2023-03-01; 2023-04-28');
  });

  test('dates an inspection that nothing else dates', () => {
    const lead = `2023年3月至4月,县委第三巡察组对青禾镇党委开展巡察。现将情况通报如下。\n${DID}。`;
    expect(stay(lead)).toBe('2023-03 month_only; 2023-04 month_only');
  });
});

describe('dates of other events are not the stay', () => {
  test.each([
    '2023年7月至9月,镇党委落实县委第三巡察组反馈意见,开展集中整改。',
    '2023年7月至9月,镇党委成立巡察整改工作领导小组。',
    '2023年7月至9月,镇党委根据巡察反馈意见开展整改。',
    '整改期限为2023年6月8日至12月8日,由县委巡察办督办。',
    '2019年3月1日至4月28日,上一轮巡察组对青禾镇党委开展了巡察。',
  ])('%s', (sentence) => expect(stay(`县委第三巡察组对青禾镇党委开展了巡察。${sentence}`)).toBe(''));
});

test.each(['进行了巡视整改回头看', '开展了“回头看”', '开展了回头看'])(
  'the stay of a team that %s is read',
  (act) => {
    const { facts } = read(
      `关于巡视整改进展情况的通报\n2023年3月5日至5月16日,省委第九巡视组对青禾区${act},并于8月29日反馈了意见。`,
    );
    expect(facts.map(({ indicator, date }) => `${indicator} ${date}`)).toEqual([
      'inspection_start 2023-03-05',
      'inspection_end 2023-05-16',
      'feedback 2023-08-29',
    ]);
  },
);

test('曾 in the name of a place does not make an inspection an earlier one', () => {
  const { facts } = read(
    '关于巡察整改进展情况的通报\n2023年3月5日至5月16日,县委第二巡察组对曾岩镇党委开展了巡察,8月29日反馈了意见。',
  );
  expect(facts.map(({ indicator }) => indicator)).toEqual(['inspection_start', 'inspection_end', 'feedback']);
});

test('a look back by the body itself is no stay of the team', () => {
  const { facts } = read(
    '关于巡察整改进展情况的通报\n2023年8月10日,县委第二巡察组向青禾镇党委反馈了意见。\n一、组织领导\n2024年2月1日至2月15日,镇党委开展了巡察整改“回头看”。',
  );
  expect(facts.map(({ indicator }) => indicator)).toEqual(['feedback']);
});

test('曾 before an act still tells of an earlier inspection', () => {
  const { facts } = read(
    '关于巡察整改进展情况的通报\n2021年4月3日至6月2日,县委第一巡察组曾对县教育局开展巡察。2023年4月3日至6月2日,县委第二巡察组对青禾镇党委开展了巡察。',
  );
  expect(facts.map(({ indicator, date }) => `${indicator} ${date}`)).toEqual([
    'earlier_inspection 2021-04-03',
    'inspection_start 2023-04-03',
    'inspection_end 2023-06-02',
  ]);
});

describe('a prolonged stay ends when it did', () => {
  test.each([
    `2023年3月1日至4月10日,${DID},巡察时间延至2023年4月28日。2023年6月20日反馈了意见。`,
    `2023年3月1日至4月10日,${DID},巡察工作时间延长至4月28日。`,
  ])('%s', (lead) => {
    expect(stay(lead)).toBe('2023-03-01; 2023-04-28');
  });

  test('and no later date is its end', () => {
    expect(stay(`2023年3月1日至4月28日,${DID},并反馈了意见,整改期限延长至12月31日。`)).toBe(
      '2023-03-01; 2023-04-28',
    );
  });
});
