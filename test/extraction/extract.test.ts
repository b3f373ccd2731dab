import { describe, expect, test } from 'vitest';
import { NotANoticeError } from '#extraction/extract.ts';
import { LEAD, factsWithin, line, notice, read } from '../support/notice.ts';
import type { NoticeParts } from '../support/notice.ts';

const DATES = /^(?:inspection_|feedback|signed|published)/u;

function figures(parts: Partial<NoticeParts>): string[] {
  return read(notice(parts))
    .facts.filter(({ indicator }) => !DATES.test(indicator))
    .map((fact) => `${line(fact)} ${fact.scope}`);
}

describe('a text that is not a notice is refused with a reason', () => {
  test.each([
    ['', 'is empty'],
    [' \n　\n', 'is empty'],
    ['青禾镇举行秋季运动会,共有12个代表队参加。', 'is no notice of rectification after an inspection'],
    ['青禾镇开展食品安全整改,立案3件。', 'is no notice of rectification after an inspection'],
  ])('%j %s', (text, reason) => {
    expect(() => read(text)).toThrow(new NotANoticeError(reason));
  });
});

describe('a plain notice', () => {
  test('yields its names and dates', () => {
    const text = notice();
    const { kind, level, inspection_type, inspecting_body, inspected_body, round, title, source, facts } =
      read(text);
    expect({ kind, level, inspection_type, inspecting_body, inspected_body, round, title }).toEqual({
      kind: 'xuncha',
      level: 'county',
      inspection_type: 'regular',
      inspecting_body: '县委第三巡察组',
      inspected_body: '青禾镇党委',
      round: null,
      title: '中共青禾镇委员会关于巡察整改进展情况的通报',
    });
    expect(source.characters).toBe(text.length);
    expect(facts.map(line)).toEqual([
      'inspection_start 2023-03-01',
      'inspection_end 2023-04-28',
      'feedback 2023-06-07 year_inferred',
      'signed 2023-12-06',
    ]);
  });

  test('keeps up to 20 characters on each side of a quote', () => {
    const { facts } = read(notice());
    const start = facts.find(({ indicator }) => indicator === 'inspection_start');
    expect(start).toMatchObject({
      prefix: expect.stringMatching(/根据县委统一部署,$/u),
      suffix: '至4月28日,县委第三巡察组对青禾镇党委',
    });
  });

  test('separates figures of the overall result from those of an item', () => {
    expect(
      figures({
        results: '谈话提醒19人。清退违规资金9784元。',
        items: ['对2名责任人进行诫勉谈话。', '追回费用1260元。'],
      }),
    ).toEqual([
      'talk_reminder 19人 notice',
      'cleared_refunded 9784元 notice',
      'admonition 2人 item',
      'recalled 1260元 item',
    ]);
  });
});

describe('passages that report no result yield no fact', () => {
  const sentence = '制定整改措施96条,党内警告2人,清退违规资金9784元,对相关责任人进行问责处理。';
  test.each([
    ['behind 下一步 under a heading of its own', { next: `下一步,将加大力度。${sentence}` }],
    ['behind 下一步 in a notice without headings', { items: [], next: `下一步,将加大力度,${sentence}` }],
    ['in the contact block', { contact: `欢迎监督。联系人:办公室,${sentence}` }],
    ['in page furniture', { chrome: `当前位置:首页 > 通报 > ${sentence}` }],
  ] as const)('%s', (_, parts) => expect(figures(parts)).toEqual([]));
});

describe('hard cases', () => {
  test('several bodies inspected at once', () => {
    const lead =
      '2022年9月16日至10月18日,县委第一、第二、第五巡察组分别对县财政局、县审计局、县统计局党组开展了常规巡察。11月17日,分别反馈了巡察意见。';
    const { inspecting_body, inspected_body, facts } = read(notice({ lead }));
    expect(inspecting_body).toBe('县委第一、第二、第五巡察组');
    expect(inspected_body).toBe('县财政局、县审计局、县统计局党组');
    expect(facts.map(line)).toContain('feedback 2022-11-17 year_inferred');
  });

  test('a count over several units is one fact, with each share as a part', () => {
    const { facts } = read(
      notice({ results: '向5个村党组织反馈问题47个,其中甲村14个、乙村11个、丙村22个。' }),
    );
    const problems = facts.filter(({ indicator }) => indicator === 'problems_total');
    const total = problems.find(({ value }) => value === 47);
    expect(problems.map(({ value, part_of }) => [value, part_of === total?.fact_id])).toEqual([
      [47, false],
      [14, true],
      [11, true],
      [22, true],
    ]);
  });

  test.each([
    [
      'two lists paired by 分别',
      '追缴、清退资金分别为18.6万元、4.25万元。',
      ['recovered_pursued 186000元 notice', 'cleared_refunded 42500元 notice'],
    ],
    [
      'figures of the previous round beside those of this one',
      '上一轮巡察反馈问题22个,已完成整改20个。本轮巡察反馈问题15个,已完成整改12个,正在整改3个。',
      ['problems_total 15个 notice', 'completed 12个 notice', 'ongoing 3个 notice'],
    ],
    [
      'the number before and after its noun',
      '制定96条整改措施,建立完善制度43项,7项专项整治取得成效。',
      ['rect_measures 96条 notice', 'systems_total 43项 notice', 'special_campaigns 7项 notice'],
    ],
    [
      'a three-way status',
      '反馈的697个问题,已完成整改688个,基本完成4个,未完成5个,总体完成率98.71%。',
      [
        'problems_total 697个 notice',
        'completed 688个 notice',
        'basically_done 4个 notice',
        'not_done 5个 notice',
        'completion_rate 98.71% notice',
      ],
    ],
    [
      'sums that do not add up are kept as printed',
      '党纪处分5人(党内警告2人,党内严重警告1人)。',
      ['party_sanctions_total 5人 notice', 'party_warning 2人 notice', 'party_serious_warning 1人 notice'],
    ],
    [
      'zeros',
      '党纪处分0人,政务处分0人,组织处理0人,移送司法0人。',
      [
        'party_sanctions_total 0人 notice',
        'gov_sanctions_total 0人 notice',
        'org_measures_total 0人 notice',
        'transferred_to_justice 0人 notice',
      ],
    ],
    [
      'one number of three light measures',
      '批评教育、提醒谈话、责令检查共14人。',
      ['education_reminder 14人 notice'],
    ],
    [
      '人次, 件 and 件人',
      '谈话提醒30人次,立案5件,移交问题线索2件3人。',
      [
        'talk_reminder 30人次 notice',
        'cases_filed 5件 notice',
        'clues_received 2件 notice',
        'clues_received 3人 notice',
      ],
    ],
    [
      'thresholds, plans and slogans',
      '单笔超过10万元的支出须经集体研究;计划召开专题会议12次;树牢“四个意识”,落实“三重一大”制度。',
      ['threshold_amount 100000元 at_least notice'],
    ],
  ] as const)('%s', (_, results, expected) => expect(figures({ results })).toEqual(expected));

  test('其中 marks parts, 其他 does not', () => {
    const { facts } = read(
      notice({ results: '追责问责14人,其中党纪处分3人。清退款项12.6万元,挽回其他经济损失280万元。' }),
    );
    const parts = facts.filter(({ part_of }) => part_of !== null).map(({ indicator }) => indicator);
    expect(parts).toEqual(['party_sanctions_total']);
  });

  test.each([
    [
      'month',
      '2023年3月至5月,县委第三巡察组对青禾镇党委开展了巡察。',
      ['2023-03 month_only', '2023-05 month_only'],
    ],
    [
      '旬',
      '2023年3月上旬至5月下旬,县委第三巡察组对青禾镇党委开展了巡察。',
      ['2023-03 month_only', '2023-05 month_only'],
    ],
    [
      'missing day',
      '2023年3月 日至5月 日,县委第三巡察组对青禾镇党委开展了巡察。',
      ['2023-03 month_only', '2023-05 month_only'],
    ],
    [
      'year rolling over',
      '2022年11月29日至2月20日,县委第三巡察组对青禾镇党委开展了巡察。',
      ['2022-11-29 stated', '2023-02-20 year_inferred'],
    ],
  ] as const)('%s', (_, lead, expected) => {
    const found = read(notice({ lead })).facts.filter(({ indicator }) => indicator.startsWith('inspection_'));
    expect(found.map(({ date, state }) => `${date} ${state}`)).toEqual(expected);
  });

  test('rectification periods are not read as the inspection', () => {
    const results = '2023年6月8日至9月8日为集中整改期。2023年7月1日至7月31日,开展公务用车专项整治。';
    const { facts } = read(notice({ results }));
    expect(
      facts.filter(({ indicator }) => indicator.startsWith('inspection_')).map(({ date }) => date),
    ).toEqual(['2023-03-01', '2023-04-28']);
  });

  test('dates of internal steps are not dates of the notice', () => {
    const results = '6月8日,党委召开专题会议。6月20日印发整改方案。9月5日召开专题民主生活会。';
    const text = notice({ results });
    const start = text.indexOf(results);
    expect(
      factsWithin(read(text), { start, end: start + results.length }).filter(({ date }) => date),
    ).toEqual([]);
  });
});

describe('the record is the same in other ways of writing', () => {
  const RESULTS =
    '反馈的25个问题,已完成整改19个,正在整改6个。党纪处分2人(党内警告1人,党内严重警告1人)。清退违规资金9784元。';

  function essence(lead: string, results: string): string[] {
    return read(notice({ lead, results })).facts.map(line);
  }

  test('with full-width figures and punctuation', () => {
    const wide = (text: string) =>
      text.replaceAll(/[\d(),:]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    expect(essence(wide(LEAD), wide(RESULTS))).toEqual(essence(LEAD, RESULTS));
  });

  test('in traditional characters', () => {
    const lead =
      '根據縣委統一部署,2023年3月1日至4月28日,縣委第三巡察組對青禾鎮黨委開展了常規巡察。6月7日,縣委第三巡察組向青禾鎮黨委反饋了巡察意見。現將整改情況予以公佈。';
    const results =
      '反饋的25個問題,已完成整改19個,正在整改6個。黨紀處分2人(黨內警告1人,黨內嚴重警告1人)。清退違規資金9784元。';
    const traditional = read(notice({ lead, results }));
    const figure = ({ indicator, value, date, state }: (typeof traditional.facts)[number]) => ({
      indicator,
      value,
      date,
      state,
    });
    expect(traditional.facts.map(figure)).toEqual(read(notice({ results: RESULTS })).facts.map(figure));
    expect(traditional.facts.map(({ quote }) => quote)).toContain('清退違規資金9784元');
    expect(traditional.inspected_body).toBe('青禾鎮黨委');
  });

  test('with lines that end in CR LF', () => {
    const text = notice({ results: RESULTS });
    expect(read(text.replaceAll('\n', '\r\n')).facts.map(line)).toEqual(read(text).facts.map(line));
  });

  test('with ideographic spaces as indents', () => {
    const text = notice({ results: RESULTS });
    expect(read(text.replaceAll('\n', '\n　　')).facts.map(line)).toEqual(read(text).facts.map(line));
  });
});

test('with characters outside the basic plane before a quote', () => {
  const text = notice({
    title: '𠮷山镇党委关于巡察整改进展情况的通报😀',
    results: '𠮷山镇制定整改措施96条。',
  });
  const fact = read(text).facts.find(({ indicator }) => indicator === 'rect_measures');
  expect(text.slice(fact?.start, fact?.end)).toBe('整改措施96条');
});

describe('what a heading counts of its own field', () => {
  const text =
    '青禾区税务局党委关于巡察整改情况的通报\n2023年3月1日至4月28日,区委第二巡察组对青禾区税务局党委进行了巡察,7月4日反馈了意见。\n一、总体情况\n反馈2个方面9个问题,已整改9个。\n二、具体整改情况\n(一)党的领导方面(共4个问题,已整改4个)\n1.学习不深入。\n开展学习5次。\n(二)廉政建设方面(共5个问题,已整改5个)\n2.手续不全。\n补齐审批单17份。\n青禾区税务局党委\n2023年12月15日';

  test('is no count of all problems, and contradicts none', () => {
    const { facts, checks } = read(text);
    const values = (code: string) =>
      facts.filter(({ indicator }) => indicator === code).map(({ value }) => value);
    expect(values('problems_total')).toEqual([9]);
    expect(values('completed')).toEqual([9]);
    expect(checks.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
  });

  test('is one if the field is that of a status', () => {
    const grouped = text
      .replace('党的领导方面(共4个问题,已整改4个)', '已完成整改的问题(7个)')
      .replace(',已整改9个', '');
    const { facts } = read(grouped);
    expect(facts.filter(({ indicator }) => indicator === 'completed').map(({ value }) => value)).toContain(7);
  });
});
