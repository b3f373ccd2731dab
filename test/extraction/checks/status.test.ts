import { describe, expect, test } from 'vitest';
import { checksIn, checksNamed, cutAfter } from '../../support/checks.ts';
import { notice, read } from '../../support/notice.ts';

const status = (results: string) => checksNamed('completed_and_rest', { results });

describe('completed and remaining problems agree with the total', () => {
  test.each([
    ['反馈的25个问题,已完成整改19个,正在整改6个。', 25],
    ['反馈的697个问题,已完成整改688个,基本完成4个,未完成5个。', 697],
    ['反馈的16个问题已全部完成整改。', 16],
    ['38个问题中有9个由书记牵头,制定整改措施101条,完成整改34个,4个正在推进。', 38],
    ['整改任务45项,其中12项由局长领办,已完成43项,2项正在推进。', 45],
    ['反馈的25个问题,已完成整改18个,正在整改5个,其余2个长期推进。', 25],
    ['反馈的25个问题,已完成整改18个,正在整改5个,其他2个。', 25],
    ['反馈的25个问题,已完成整改20个,正在整改5个,长期坚持3个。', 25],
    ['分解整改任务80项,完成60项,完成率75%;反馈的30个问题已完成整改27个、基本完成3个。', 30],
  ])('%s', (results, total) => expect(status(results)).toEqual([`agrees ${total} ${total}`]));
});

test('numbers that are no facts are told as the rest, not as completed', () => {
  const { checks } = read(notice({ results: '反馈问题45个，已整改完成43个，另有2个问题因历史遗留暂缓。' }));
  const { finding_zh } = checks.find(({ check }) => check === 'completed_and_rest') ?? {};
  expect(finding_zh).toContain('已完成与其余各类相加45个');
});

describe('they differ if the text allows no other reading', () => {
  test.each([
    ['反馈的25个问题,已完成整改18个,正在整改6个。', 'differs 25 24'],
    ['反馈的25个问题,已完成整改20个,正在整改6个。', 'differs 25 26'],
    ['反馈的44个问题,目前已整改到位40个,3个持续推进。', 'differs 44 43'],
  ])('%s', (results, expected) => expect(status(results)).toEqual([expected]));
});

describe('they are left undecided', () => {
  test.each([
    ['if the rest is not stated', '反馈的25个问题,已完成整改19个。', '25 19'],
    ['if the rest is not stated', '反馈的40个问题,已完成整改36个、基本完成2个。', '40 38'],
    ['if a number is approximate', '反馈的25个问题,已完成整改10余个,正在整改6个。', '25 16'],
    ['if they are told apart', '反馈的25个问题逐项研究。\n目前已完成整改18个,正在整改6个。', '25 24'],
  ])('%s: %s', (_, results, values) => expect(status(results)).toEqual([`cannot_tell ${values}`]));

  test.each([
    ['反馈的25个问题,已完成整改18个,正在整改6个,', '25 24'],
    ['反馈的25个问题,已完成整改18个,7个', '25 18'],
  ])('if the text is cut off: %s', (results, values) => {
    expect(checksIn('completed_and_rest', cutAfter(results))).toEqual([`cannot_tell ${values}`]);
  });
});

test('nothing is added up without a total', () => expect(status('已完成整改19个。')).toEqual([]));
