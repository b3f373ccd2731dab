import { describe, expect, test } from 'vitest';
import { notice, read } from '../../support/notice.ts';

const FEEDBACK = '6月7日反馈了巡察意见。';

/** Who inspected whom, how, in which round. */
function headOf(lead: string, title = '关于巡察整改进展情况的通报'): Record<string, string | null> {
  const { inspecting_body, inspected_body, round } = read(notice({ lead: lead + FEEDBACK, title }));
  return { by: inspecting_body, of: inspected_body, round };
}

describe('the inspecting and the inspected body are read', () => {
  test.each([
    ['2023年3月1日至4月28日,县委第三巡察组对青禾镇党委开展了巡察。', '县委第三巡察组', '青禾镇党委'],
    [
      '根据市委统一部署,2023年3月1日至4月28日,市委第一巡察组对云溪高新区党工委进行了常规巡察。',
      '市委第一巡察组',
      '云溪高新区党工委',
    ],
    [
      '2023年3月1日至4月28日,省委第七巡视组对沙湾新区党工委开展了常规巡视。',
      '省委第七巡视组',
      '沙湾新区党工委',
    ],
    [
      '2023年3月1日至4月28日,州党委第四巡察组对北岭产业园党工委进行了政治巡察。',
      '州党委第四巡察组',
      '北岭产业园党工委',
    ],
    ['2023年3月1日至4月28日,省委巡视七组对青禾县开展巡视。', '省委巡视七组', '青禾县'],
    [
      '县委第三巡察组于2023年3月1日至4月28日对青禾镇党委开展了为期两个月的巡察。',
      '县委第三巡察组',
      '青禾镇党委',
    ],
    [
      '2023年3月1日至4月28日,市委第二联动巡察组对青禾县农业农村局党组开展了巡察。',
      '市委第二联动巡察组',
      '青禾县农业农村局党组',
    ],
    [
      '2023年3月1日至4月28日,市委第三提级交叉巡察组对青禾县人民医院党委开展提级交叉巡察。',
      '市委第三提级交叉巡察组',
      '青禾县人民医院党委',
    ],
    [
      '按照厅党组统一部署,2023年3月1日至4月28日,厅党组第二巡察组对北岭林场党委开展巡察。',
      '厅党组第二巡察组',
      '北岭林场党委',
    ],
    [
      '2023年3月1日至4月28日,集团党委第一巡察组对云溪分公司党委开展了巡察。',
      '集团党委第一巡察组',
      '云溪分公司党委',
    ],
  ])('%s', (lead, by, of) => {
    expect(headOf(lead)).toMatchObject({ by, of });
  });
});

describe('several inspected bodies are read', () => {
  test.each([
    [
      '2023年3月1日至4月28日,县委第一、第三巡察组分别对青禾镇党委、北岭乡党委开展了巡察。',
      '县委第一、第三巡察组',
      '青禾镇党委、北岭乡党委',
    ],
    [
      '2023年3月1日至4月28日,县委第三巡察组对青禾镇党委和所辖9个村党组织开展了巡察。',
      '县委第三巡察组',
      '青禾镇党委和所辖9个村党组织',
    ],
    [
      '2023年3月1日至4月28日,市委第二巡察组对县住建局、城管局、民政局党组同步开展专项巡察。',
      '市委第二巡察组',
      '县住建局、城管局、民政局党组',
    ],
  ])('%s', (lead, by, of) => expect(headOf(lead)).toMatchObject({ by, of }));
});

describe('the round of the inspection', () => {
  test.each([
    ['2023年3月1日至4月28日,五届市委第六轮第一巡察组对青禾县财政局党组开展了巡察。', '五届市委第六轮'],
    [
      '按照十三届省委第四轮巡视部署,2023年3月1日至4月28日,省委第七巡视组对青禾县开展了巡视。',
      '十三届省委第四轮',
    ],
    ['2023年3月1日至4月28日,县委第三巡察组对青禾镇党委开展了巡察。', null],
  ])('%s', (lead, round) => expect(headOf(lead).round).toBe(round));

  test('comes from the title rather than the lead', () => {
    const lead = '2023年3月1日至4月28日,县委第三巡察组对青禾镇党委开展了巡察。';
    expect(headOf(lead, '关于十届县委第五轮巡察整改情况的通报').round).toBe('十届县委第五轮');
  });

  test('is not an earlier one', () => {
    const lead =
      '2023年3月1日至4月28日,县委第三巡察组对青禾镇党委开展了巡察。此前十届县委第二轮巡察反馈的问题一并整改。';
    expect(headOf(lead).round).not.toBe('十届县委第二轮');
  });
});

describe('names are cut from the text as printed', () => {
  test.each([
    '2023年3月1日至4月28日，縣委第三巡察組對青禾鎮黨委開展了常規巡察。',
    '２０２３年３月１日至４月２８日，县委第３巡察组对青禾镇党委开展了巡察。',
  ])('%s', (lead) => {
    const { by, of } = headOf(lead);
    expect(by).not.toBeNull();
    expect(of).not.toBeNull();
    expect(lead).toContain(by);
    expect(lead).toContain(of);
  });
});

test('labels in a table or index block name the bodies', () => {
  const chrome = '被巡察单位:青禾镇党委\n巡察组别:县委第七巡察组(常规巡察)';
  const { inspecting_body, inspected_body, inspection_type } = read(
    notice({ chrome, lead: '现将巡察整改情况予以公布。' }),
  );
  expect([inspecting_body, inspected_body, inspection_type]).toEqual([
    '县委第七巡察组',
    '青禾镇党委',
    'regular',
  ]);
});

test('a notice without names has none', () => {
  const { inspecting_body, round, inspection_type } = read(
    '巡察反馈问题12个。现将整改情况予以公布。\n2023年12月6日',
  );
  expect([inspecting_body, round, inspection_type]).toEqual([null, null, null]);
});

describe('a sentence on the time of the inspection names no body', () => {
  const TITLED = '青禾镇党委关于巡察整改进展情况的通报';
  test.each([
    '2023年8月1日,县委第三巡察组向青禾镇党委反馈了巡察意见(现场巡察时间为2023年3月1日至4月28日)。',
    '2023年8月1日,县委第三巡察组向青禾镇党委反馈了巡察意见(现场时间为2023年3月1日至4月28日)。',
    '2023年8月1日,县委第三巡察组反馈了对青禾镇党委的巡察意见,巡察组进驻时间是2023年3月1日至4月28日。',
    '2023年8月1日,县委第三巡察组向青禾镇党委反馈了巡察意见。此前,县委第三巡察组于2023年3月1日至4月28日对青禾镇党委开展了巡察。',
    '巡察进驻时间为2023年3月1日至4月28日,由县委第三巡察组对青禾镇党委开展;反馈时间为2023年8月1日。',
    '巡察组为县委第三巡察组,2023年3月1日至4月28日对青禾镇党委开展巡察;反馈时间为2023年8月1日。',
    '县委第三巡察组于2023年3月1日进驻青禾镇,至4月28日对青禾镇党委开展了巡察。8月1日反馈了意见。',
  ])('%s', (lead) => {
    const { inspecting_body, inspected_body, facts } = read(
      `${TITLED}\n${lead}\n一、组织领导情况\n召开会议。`,
    );
    expect({ inspecting_body, inspected_body }).toEqual({
      inspecting_body: '县委第三巡察组',
      inspected_body: '青禾镇党委',
    });
    const dates = Object.fromEntries(facts.map(({ indicator, date }) => [indicator, date]));
    expect(dates).toMatchObject({
      inspection_start: '2023-03-01',
      inspection_end: '2023-04-28',
      feedback: '2023-08-01',
    });
  });

  test('a place whose name goes on behind 对 keeps it', () => {
    const lead = '2023年3月1日至4月28日,县委第一、第三巡察组分别对照野县林业局党组开展了巡察。';
    expect(headOf(lead)['of']).toBe('照野县林业局党组');
  });

  test('此前 before an earlier stay is earlier where this one is told', () => {
    const lead =
      '此前,十一届省委第三轮巡视于2019年4月2日至6月3日对栗川区开展常规巡视,2023年3月5日至5月16日,省委第九巡视组对栗川区开展了巡视。8月29日反馈了意见。';
    const { facts } = read(`栗川区委关于巡视整改进展情况的通报\n${lead}\n一、组织领导情况\n召开会议。`);
    expect(facts.find(({ indicator }) => indicator === 'inspection_start')?.date).toBe('2023-03-05');
  });

  test('a deadline or an as-of date behind the feedback does not end the stay', () => {
    const lead =
      '县委第三巡察组于2023年3月5日进驻青禾镇开展巡察,8月29日反馈意见。截至11月5日对照巡察清单逐项整改。';
    const { facts } = read(`青禾镇党委关于巡察整改进展情况的通报\n${lead}\n一、组织领导情况\n召开会议。`);
    expect(facts.filter(({ indicator }) => indicator === 'inspection_end')).toEqual([]);
    expect(facts.find(({ indicator }) => indicator === 'feedback')?.date).toBe('2023-08-29');
  });

  test('words before a team are not its name', () => {
    const lead =
      '截至2023年10月20日,党支部对照区委第五巡察组2023年6月7日反馈的13个问题,已整改12个(巡察时间2023年3月1日至4月28日,对青禾中学党支部开展巡察)。';
    expect(headOf(lead)['by']).toBe('区委第五巡察组');
  });
});
