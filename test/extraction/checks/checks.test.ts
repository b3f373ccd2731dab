import { describe, expect, test } from 'vitest';
import { labelOf } from '#extraction/checks/finding.ts';
import { REASONS } from '#extraction/checks/reasons.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { checksNamed, cutAfter } from '../../support/checks.ts';
import { notice, read } from '../../support/notice.ts';

test.each(INDICATORS.map(({ code }) => code))('%s has a name in both languages', (code) => {
  expect(labelOf(code).zh).toMatch(/\p{Script=Han}/u);
  expect(labelOf(code).en).not.toMatch(/_|\p{Script=Han}/u);
});

describe('one word used for problems of two levels gets a remark', () => {
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

test('every undecided check gives its reason in both languages', () => {
  const texts = [
    '反馈的25个问题,已完成整改18个。党纪处分14人(党内警告6人,',
    '反馈的26个问题,制定整改措施60条。建立完善制度34项(其中新建12项)。',
    '建立健全制度86项。\n完善和新建制度88项。',
  ];
  const undecided = texts
    .flatMap((text) => read(cutAfter(text)).checks)
    .filter(({ verdict }) => verdict === 'cannot_tell');
  expect(undecided.length).toBeGreaterThan(4);
  for (const { finding_zh, finding_en, fact_ids } of undecided) {
    const reasons = Object.values(REASONS);
    expect(reasons.some(({ zh, en }) => finding_zh.includes(zh) && finding_en.endsWith(`${en}.`))).toBe(true);
    expect(fact_ids).not.toEqual([]);
  }
});

test.each([
  [
    'reports and lists',
    '反馈的6个具体问题逐一研究。',
    '自述具体问题6个，正文列出5个条目，不相符。',
    'The notice reports 6 specific problems and lists 5 items; they differ.',
  ],
  [
    'parts of a total',
    '党纪处分4人(党内警告2人,党内严重警告1人)。',
    '党纪处分共4人，所列各项相加3人，不相符。',
    'Party sanctions: 4 in all, and the parts listed add up to 3; they differ.',
  ],
])('a finding is stated in plain words: %s', (_, results, zh, en) => {
  const items = Array.from({ length: 5 }, () => '补学6次。');
  const found = read(notice({ results, items })).checks.map(({ finding_zh, finding_en }) => [
    finding_zh,
    finding_en,
  ]);
  expect(found).toContainEqual([zh, en]);
});

test('a notice that agrees with itself is never accused, wherever it is cut', () => {
  const text = notice({
    chrome: '发布时间:2023-12-08',
    results:
      '反馈的25个问题,其中8个由书记牵头,已完成整改19个,正在整改6个,整改完成率76%;制定整改措施86条,完成69条,完成率80.2%。' +
      '追责问责20人(党纪处分5人(党内警告3人、党内严重警告2人)、诫勉6人、其他9人)。建立完善制度21项,其中新建8项、修订13项。',
    items: ['补学6次。\n整改落实情况:已完成整改。', '核对台账5本。\n整改落实情况:已完成整改。'],
  });
  for (let at = text.indexOf('反馈的25'); at <= text.length; at += 1) {
    const accused = read(text.slice(0, at)).checks.filter(({ verdict }) => verdict === 'differs');
    expect([at, accused.map(({ finding_zh }) => finding_zh)]).toEqual([at, []]);
  }
});
