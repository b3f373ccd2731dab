import { expect, test } from 'vitest';
import { LEAD, read } from '../../support/notice.ts';

const TITLE = '中共青禾镇委员会关于巡察整改进展情况的通报';
const headings = (...lines: readonly string[]) =>
  read([TITLE, LEAD, '一、反馈问题整改情况', ...lines].join('\n')).items.map(({ heading }) => heading);

test.each([
  ['(一)党的领导方面 1.', '2.', '(二)从严治党方面 3.', '4.'],
  ['(一)党的领导方面的问题 1.', '2.', '(二)从严治党方面的问题 1.', '2.'],
  ['(一)①问题:', '②问题:', '(二)③问题:', '④问题:'],
  ['(一)1.', '2.', '(二)1.', '2.'],
])('a field and its first point on one line, %s', (first, second, third, fourth) => {
  const points = headings(
    `${first}学习不够深入。`,
    '整改情况:批评教育3人。',
    `${second}研究部署不够。`,
    '整改情况:约谈2人。',
    `${third}监督不力。`,
    '整改情况:诫勉1人。',
    `${fourth}作风不实。`,
    '整改情况:通报批评2人。',
  );
  expect(points).toEqual(['学习不够深入', '研究部署不够', '监督不力', '作风不实']);
});

test('a number that nothing continues below divides no line', () => {
  expect(headings('(一)党的领导方面 1.学习不够深入。', '(二)从严治党方面监督不力。')).toHaveLength(2);
});

test('a problem with its first measure on one line stays one item', () => {
  expect(headings('1.学习不够的问题。(1)补学3次。(2)测试2次。', '2.监督不力的问题。约谈2人。')).toEqual([
    '学习不够的问题',
    '监督不力的问题',
  ]);
});

test('a label and the first point behind it are divided above the second', () => {
  const points = headings(
    '1.学习不够的问题。',
    '整改情况:(1)补学3次。',
    '(2)测试2次。',
    '2.监督不力的问题。',
    '整改情况:约谈2人。',
  );
  expect(points).toEqual(['补学3次', '测试2次', '监督不力的问题']);
});

test('numbers restart below a label that stands alone', () => {
  const points = headings(
    '1.学习不够。',
    '整改情况:',
    '1.补学3次。',
    '2.测试2次。',
    '2.监督不力。',
    '整改情况:',
    '1.约谈2人。',
    '2.诫勉1人。',
  );
  expect(points).toEqual(['补学3次', '测试2次', '约谈2人', '诫勉1人']);
});

test('points that all stand behind their label divide no line', () => {
  const points = headings(
    '1.学习不够的问题。',
    '整改情况:1.补学3次;2.测试2次。',
    '2.监督不力的问题。',
    '整改情况:1.约谈3人;2.建立台账。',
  );
  expect(points).toEqual(['学习不够的问题', '监督不力的问题']);
});

test('the third problem goes on from the second, not from a measure under it', () => {
  const points = headings(
    '1.学习不够的问题。',
    '整改情况:',
    '1.补学3次。',
    '2.测试2次。',
    '2.监督不力的问题。',
    '整改情况:',
    '1.约谈3人。',
    '2.诫勉1人。',
    '3.纪律松弛的问题。',
    '整改情况:',
    '1.检查4次。',
    '2.通报2起。',
  );
  expect(points).toEqual(['补学3次', '测试2次', '约谈3人', '诫勉1人', '检查4次', '通报2起']);
});
