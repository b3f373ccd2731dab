import { describe, expect, test } from 'vitest';
import { line, notice, read } from '../support/notice.ts';
import type { NoticeParts } from '../support/notice.ts';

const DATES = /^(?:inspection_|feedback|signed|published)/u;

function linesOf(parts: Partial<NoticeParts>): string[] {
  return read(notice(parts))
    .facts.filter(({ indicator }) => !DATES.test(indicator))
    .map((fact) => `${line(fact)} ${fact.scope}`);
}

describe('a figure printed twice', () => {
  test('in the overall result is one fact', () => {
    expect(linesOf({ results: '巡察反馈问题12个。\n针对反馈的12个问题,逐一研究。' })).toEqual([
      'problems_total 12个 notice',
    ]);
  });

  test('is taken from the most detailed sentence', () => {
    const results = '巡察反馈问题12个。\n反馈的12个问题已完成整改11个,正在整改1个。';
    const { facts } = read(notice({ results }));
    expect(facts.find(({ indicator }) => indicator === 'problems_total')?.quote).toBe('12个问题');
  });

  test('in the overall result and in an item is one fact of the overall result', () => {
    expect(linesOf({ results: '清退违规资金9784元。', items: ['清退违规资金9784元。', '已完成。'] })).toEqual(
      ['cleared_refunded 9784元 notice'],
    );
  });

  test('in two items is one fact in each', () => {
    expect(linesOf({ items: ['对2名责任人进行诫勉谈话。', '对2名责任人进行诫勉谈话。'] })).toEqual([
      'admonition 2人 item',
      'admonition 2人 item',
    ]);
  });

  test('in persons and in cases is two facts', () => {
    expect(linesOf({ results: '立案5件,立案5人。' })).toEqual([
      'cases_filed 5件 notice',
      'cases_filed 5人 notice',
    ]);
  });
});

describe('two values for one thing', () => {
  test('are both facts and both conflicting', () => {
    expect(linesOf({ results: '巡察反馈问题12个。\n对反馈的13个问题逐一研究。' })).toEqual([
      'problems_total 12个 conflicting notice',
      'problems_total 13个 conflicting notice',
    ]);
  });

  test.each([
    ['far apart count two things', '反馈的32个问题制定整改措施98条。\n分解措施35条。'],
    ['of two scopes', '制定整改措施98条。\n选人用人方面制定整改措施85条。'],
    [
      'at two days',
      '截至2023年12月,反馈的20个问题已完成整改18个。\n截至2024年5月,反馈的20个问题已完成整改19个。',
    ],
  ])('%s do not contradict each other', (_, results) => {
    expect(read(notice({ results })).facts.filter(({ state }) => state === 'conflicting')).toEqual([]);
  });

  test('on different bases do not contradict each other', () => {
    expect(
      linesOf({ results: '反馈的25个问题已完成整改19个。\n专项检查反馈的8个问题已完成整改7个。' }),
    ).not.toContain('completed 19个 conflicting notice');
  });

  test('do not contradict each other if one is inside an item', () => {
    expect(linesOf({ results: '党纪处分5人。', items: ['给予党纪处分2人。', '已完成。'] })).toEqual([
      'party_sanctions_total 5人 notice',
      'party_sanctions_total 2人 item',
    ]);
  });

  test('in persons and in person-times do not contradict each other', () => {
    expect(linesOf({ results: '追责问责12人。\n追责问责15人次。' })).toEqual([
      'held_accountable_total 12人 notice',
      'held_accountable_total 15人次 notice',
    ]);
  });
});

test('a section figure is never added to the overall one', () => {
  expect(linesOf({ results: '谈话提醒19人。', items: ['谈话提醒7人。', '谈话提醒4人。'] })).toEqual([
    'talk_reminder 19人 notice',
    'talk_reminder 7人 item',
    'talk_reminder 4人 item',
  ]);
});

test('a count printed again with another classifier is the same', () => {
  const { facts } = read(notice({ results: '制定71项整改措施。后又细化71条具体措施。' }));
  expect(facts.filter(({ indicator }) => indicator === 'rect_measures')).toHaveLength(1);
});

describe('of tasks and measures told twice, the fewer with what was done are no second total', () => {
  test.each([
    '制定28项任务、66条措施。已完成26项任务、63条措施。',
    '制定28项任务、66条措施。26项任务、63条措施已完成。',
    '制定28项任务、66条措施。26项任务完成,63条措施得到落实。',
  ])('%s', (results) => {
    const { facts, checks } = read(notice({ results: `反馈问题12个。\n${results}` }));
    expect(facts.filter(({ indicator }) => indicator === 'rect_measures').map(({ value }) => value)).toEqual([
      66,
    ]);
    expect(checks.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
  });

  test('but plain numbers stay in conflict', () => {
    expect(linesOf({ results: '巡察反馈问题12个,制定措施66条。\n围绕整改制定措施63条。' })).toContain(
      'rect_measures 63条 conflicting notice',
    );
  });
});

describe('what is done of tasks', () => {
  test('is no fact beside the problems that were put right', () => {
    const lines = linesOf({ results: '反馈的26个问题已整改22个;71项任务完成64项。' });
    expect(lines.filter((line) => line.startsWith('completed'))).toEqual(['completed 22个 notice']);
  });

  test('is what was done where nothing is told of problems', () => {
    const lines = linesOf({ results: '细化整改任务71项,完成64项。' });
    expect(lines.filter((line) => line.startsWith('completed'))).toEqual(['completed 64项 notice']);
  });
});
