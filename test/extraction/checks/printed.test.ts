import { describe, expect, test } from 'vitest';
import { checksIn, checksNamed, cutAfter } from '../../support/checks.ts';

const ITEMS = ['已完成。', '已完成。', '已完成。', '已完成。', '已完成。'];

describe('problems reported are compared with those listed', () => {
  test.each([
    ['反馈的5个具体问题逐一研究。', ['agrees 5 5']],
    ['反馈的6个具体问题逐一研究。', ['differs 6 5']],
    ['反馈的60个具体问题逐一研究。', ['cannot_tell 60 5']],
    ['反馈的4个具体问题逐一研究。', ['cannot_tell 4 5']],
    ['反馈的近5个具体问题逐一研究。', ['cannot_tell 5 5']],
    ['逐一研究。', []],
  ])('%s', (results, expected) => {
    expect(checksNamed('declared_specific_problems', { results, items: ITEMS })).toEqual(expected);
  });

  test('nothing is compared if problems are not listed one by one', () => {
    expect(checksNamed('declared_problems', { results: '反馈的12个问题已研究。', items: [] })).toEqual([
      'cannot_tell 12 null',
    ]);
  });
});

describe('a shorter list proves nothing', () => {
  const PART = '二、反馈问题整改情况';
  const listed = (titles: readonly string[]) =>
    [
      '反馈的6个问题逐一研究。',
      PART,
      ...titles.map((title, i) => `${i + 1}.${title}整改情况。补学6次。`),
    ].join('\n');
  const problems = ['学习不深', '台账不清', '服务不周', '作风不实', '核对不严'].map(
    (title) => `关于“${title}”问题`,
  );
  const checked = (titles: readonly string[]) =>
    checksNamed('declared_problems', { items: [], results: listed(titles) });

  test('unless each heading names one problem', () => expect(checked(problems)).toEqual(['differs 6 5']));

  test.each([
    ['says 等问题', '关于“学习不深”等问题'],
    ['names two problems', '关于“学习不深、议事不规范”问题'],
    ['names two problems', '关于“学习不深”和“议事不规范”问题'],
  ])('if a heading %s: %s', (_, heading) => {
    expect(checked([heading, ...problems.slice(1)])).toEqual(['cannot_tell 6 5']);
  });

  test('if the headings name what was done', () => {
    const titles = ['抓实学习', '规范台账', '改进服务', '转变作风', '严格核对'];
    expect(checked(titles)).toEqual(['cannot_tell 6 5']);
  });

  test('if the text is cut off', () => {
    expect(checksIn('declared_problems', cutAfter(listed(problems)))).toEqual(['cannot_tell 6 5']);
  });
});

describe('the level that the notice calls problems is compared', () => {
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
  ])('%i reported', (problems, expected) => expect(declared(problems)).toEqual([expected]));
});

describe('measures are counted by paragraphs, which never prove a difference', () => {
  test.each([
    [5, 'agrees 5 5'],
    [6, 'cannot_tell 6 5'],
    [4, 'cannot_tell 4 5'],
    [90, 'cannot_tell 90 5'],
  ])('%i reported', (measures, expected) => {
    const results = `制定整改措施${measures}条。`;
    expect(checksNamed('declared_measures', { results, items: ITEMS })).toEqual([expected]);
  });
});

describe('status lines are compared with items, not with the number completed', () => {
  test.each([
    [['已学习。\n整改落实情况:已完成整改。', '已核对。\n整改落实情况:已完成整改。'], ['agrees 2 2']],
    [['已学习。\n整改落实情况:已完成整改。', '已核对。'], ['cannot_tell 2 1']],
    [['已学习。', '已核对。'], []],
    [['已学习。\n整改落实情况:已完成整改。', '已核对。', '已核对。'], ['cannot_tell 3 1']],
  ])('%j', (items, expected) => expect(checksNamed('status_lines', { items })).toEqual(expected));
});
