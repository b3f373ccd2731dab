import { describe, expect, test } from 'vitest';
import { labelOf } from '#extraction/checks/finding.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { notice, read } from '../../support/notice.ts';
import type { NoticeParts } from '../../support/notice.ts';

/** Verdict, expected and found value of the checks with this name. */
function checksNamed(check: string, parts: Partial<NoticeParts>): string[] {
  return read(notice(parts))
    .checks.filter((entry) => entry.check === check)
    .map(({ verdict, expected, found }) => `${verdict} ${expected} ${found}`);
}

describe('a bracket sums up to its total', () => {
  test.each([
    ['党纪处分3人(党内警告2人,党内严重警告1人)。', ['agrees 3 3']],
    ['党纪处分4人(党内警告2人,党内严重警告1人)。', ['differs 4 3']],
    ['党纪处分2人(党内警告2人,党内严重警告1人)。', ['differs 2 3']],
    ['追责问责14人,其中:党纪处分3人,诫勉4人。', ['cannot_tell 14 7']],
    ['追责问责7人,其中:党纪处分3人,诫勉4人。', ['agrees 7 7']],
    ['制定完善制度21项,其中新建8项、修订13项。', ['agrees 21 21']],
    ['党纪处分3人,诫勉4人。', []],
    ['追责问责7人(党纪处分5人,诫勉4人)。', ['cannot_tell 7 9']],
    ['制定完善制度20余项(新建8项,修订13项)。', ['cannot_tell 20 21']],
  ])('%s', (results, expected) => expect(checksNamed('bracket_sum', { results })).toEqual(expected));
});

describe('problems declared are compared with those printed', () => {
  const items = ['已完成。', '已完成。', '已完成。', '已完成。', '已完成。'];
  test.each([
    ['反馈的5个具体问题逐一研究。', ['agrees 5 5']],
    ['反馈的6个具体问题逐一研究。', ['differs 6 5']],
    ['反馈的60个具体问题逐一研究。', ['cannot_tell 60 5']],
    ['反馈的近5个具体问题逐一研究。', ['cannot_tell 5 5']],
    ['逐一研究。', []],
  ])('%s', (results, expected) => {
    expect(checksNamed('declared_specific_problems', { results, items })).toEqual(expected);
  });

  test('nothing is compared if problems are not listed one by one', () => {
    expect(checksNamed('declared_problems', { results: '反馈的12个问题已研究。', items: [] })).toEqual([
      'cannot_tell 12 null',
    ]);
  });
});

describe('the level named problems is the one compared', () => {
  const under = (titles: readonly string[]) =>
    titles.flatMap((title, i) => [
      `${i + 1}.针对“${title}”问题`,
      `(${2 * i + 1})健全机制。组织学习文件。`,
      `(${2 * i + 2})逐一核对。对台账逐一核对。`,
    ]);
  const rectification = ['二、反馈问题整改情况', ...under(['学习不深', '台账不清', '服务不周', '作风不实'])];
  const declared = (problems: number) =>
    checksNamed('declared_problems', {
      items: [],
      results: [
        `反馈的${problems}个问题逐一研究。`,
        '一、组织领导情况',
        '党委专题研究。',
        ...rectification,
      ].join('\n'),
    });

  test.each([
    [4, 'agrees 4 4'],
    [5, 'differs 5 4'],
    [9, 'cannot_tell 9 4'],
  ])('%i declared', (problems, expected) => expect(declared(problems)).toEqual([expected]));
});

describe('completed and the rest add up to the problems', () => {
  test.each([
    ['反馈的25个问题,已完成整改19个,正在整改6个。', ['agrees 25 25']],
    ['反馈的25个问题,已完成整改18个,正在整改6个。', ['differs 25 24']],
    ['反馈的697个问题,已完成整改688个,基本完成4个,未完成5个。', ['agrees 697 697']],
    ['反馈的25个问题,已完成整改19个。', ['cannot_tell 25 19']],
    ['反馈的16个问题已全部完成整改。', ['agrees 16 16']],
    ['反馈的25个问题,已完成整改10余个,正在整改6个。', ['cannot_tell 25 16']],
    ['已完成整改19个。', []],
  ])('%s', (results, expected) => expect(checksNamed('completed_and_rest', { results })).toEqual(expected));
});

describe('the printed rate is compared with the computed one', () => {
  test.each([
    ['反馈的25个问题,已完成整改19个,整改完成率76%。', ['agrees 76 76']],
    ['反馈的25个问题,已完成整改19个,整改完成率95%。', ['differs 76 95']],
    ['反馈的697个问题,已完成整改688个,完成率98.71%。', ['agrees 98.7 98.71']],
    ['反馈的25个问题,整改完成率76%。', []],
  ])('%s', (results, expected) => expect(checksNamed('completion_rate', { results })).toEqual(expected));
});

describe('two values for one thing', () => {
  test('are a difference', () => {
    expect(checksNamed('two_values', { results: '巡察反馈问题12个。\n对反馈的13个问题逐一研究。' })).toEqual([
      'differs 12 13',
    ]);
  });
});

test.each(INDICATORS.map(({ code }) => code))('%s has a name in both languages', (code) => {
  expect(labelOf(code).zh).toMatch(/\p{Script=Han}/u);
  expect(labelOf(code).en).not.toMatch(/_|\p{Script=Han}/u);
});

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

  test('does not treat a month and a day in it as a contradiction', () => {
    expect(
      checksNamed('order_signed_published', {
        chrome: '发布时间:2023-12-08',
        signature: '中共青禾镇委员会\n2023年12月',
      }),
    ).toEqual(['agrees 2023-12 2023-12-08']);
  });
});

describe('an inferred year is remarked on', () => {
  const sentences = (check: string, parts: Partial<NoticeParts> = {}) =>
    read(notice(parts))
      .checks.filter((entry) => entry.check === check)
      .map(({ finding_zh, finding_en }) => [finding_zh, finding_en]);

  test.each([
    [
      'order_inspection_end_feedback',
      {},
      '进驻结束2023-04-28，反馈2023-06-07（年份推算）。',
      'End of the inspection 2023-04-28, feedback 2023-06-07 (year inferred).',
    ],
    [
      'order_as_of_signed',
      { results: '截至12月20日,整改有成效。' },
      '统计截止2023-12-20（年份推算），落款2023-12-06，次序颠倒。',
      'As-of date 2023-12-20 (year inferred), signature 2023-12-06: out of order.',
    ],
    [
      'order_as_of_signed',
      { results: '截至2023年11月30日,整改有成效。' },
      '统计截止2023-11-30，落款2023-12-06。',
      'As-of date 2023-11-30, signature 2023-12-06.',
    ],
  ])('%s %j', (check, parts, zh, en) => expect(sentences(check, parts)).toEqual([[zh, en]]));
});

describe('one word for problems of two levels is remarked on', () => {
  const summary = (problems: number) =>
    `针对反馈的12个问题,细化分解成41项具体问题。截至2023年11月30日,已完成${problems}个具体问题的整改。`;
  test.each([
    [summary(12), ['cannot_tell 41 12']],
    [summary(41), []],
    [summary(30), []],
    ['针对反馈的12个问题,已完成12个具体问题的整改。', []],
  ])('%s', (results, expected) => {
    expect(checksNamed('word_of_another_level', { results })).toEqual(expected);
  });
});

describe('the address of the original is compared with the signature', () => {
  test.each([
    ['http://www.qinghe.example/zwgk/202312/t20231205_118.html', ['differs 2023-12-06 2023-12-05']],
    ['http://www.qinghe.example/zwgk/202312/t20231207_118.html', ['agrees 2023-12-06 2023-12-07']],
  ])('%s', (address, expected) => {
    expect(checksNamed('address_date', { footer: `原文链接:${address}` })).toEqual(expected);
  });
});

describe('status lines are compared with items', () => {
  test.each([
    [['已学习。\n整改落实情况:已完成整改。', '已核对。\n整改落实情况:已完成整改。'], ['agrees 2 2']],
    [['已学习。\n整改落实情况:已完成整改。', '已核对。'], ['differs 2 1']],
    [['已学习。', '已核对。'], []],
    [['已学习。\n整改落实情况:已完成整改。', '已核对。', '已核对。'], ['cannot_tell 3 1']],
  ])('%j', (items, expected) => expect(checksNamed('status_lines', { items })).toEqual(expected));
});

test('every check names existing facts and says in both languages what was found', () => {
  const { facts, checks } = read(
    notice({
      chrome: '发布时间:2023-12-01',
      results:
        '反馈的25个问题,已完成整改18个,正在整改6个,整改完成率76%。党纪处分4人(党内警告2人,党内严重警告1人)。',
    }),
  );
  const ids = new Set(facts.map(({ fact_id }) => fact_id));
  expect(checks.length).toBeGreaterThan(5);
  for (const { fact_ids, finding_zh, finding_en } of checks) {
    expect(fact_ids.filter((id) => !ids.has(id))).toEqual([]);
    expect(finding_zh).toMatch(/。$/u);
    expect(finding_en).toMatch(/^[A-Z\d].*\.$/u);
  }
});
