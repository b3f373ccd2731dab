import { describe, expect, test } from 'vitest';
import { checksIn, checksNamed, cutAfter } from '../../support/checks.ts';

const rates = (results: string) => checksNamed('completion_rate', { results });

describe('a rate agrees with the figures it follows, whatever they count', () => {
  test.each([
    ['反馈的25个问题,已完成整改19个,整改完成率76%。', '76 76'],
    ['反馈的697个问题,已完成整改688个,完成率98.71%。', '98.7 98.71'],
    ['反馈的50个问题,已整改到位41个;制定整改措施120项,已完成90项,完成率75%。', '75 75'],
    ['分解整改任务80项,完成60项,完成率75%;反馈的30个问题已完成整改27个、基本完成3个。', '75 75'],
    ['反馈的26个问题已整改完成22个、基本完成3个;71项任务完成64项,任务完成率90.1%。', '90.1 90.1'],
    ['反馈的40个问题,已完成整改36个、基本完成2个,整改完成率95%。', '95 95'],
    ['反馈的23个问题全部完成整改,完成率100%。', '100 100'],
    ['反馈的33个问题和自查的9个问题,已完成整改40个,完成率95.2%。', '95.2 95.2'],
  ])('%s', (results, values) => expect(rates(results)).toEqual([`agrees ${values}`]));

  test.each(['97%', '98%', '97.5%', '97.50%', '约98%', '约97%'])(
    'rounded or truncated: 39 of 40 is %s',
    (rate) => {
      expect(rates(`反馈的40个问题,已完成整改39个,整改完成率${rate}。`)[0]).toMatch(/^agrees/u);
    },
  );

  test('以上 allows any higher rate', () => {
    expect(rates('反馈的40个问题,已完成整改39个,整改完成率达95%以上。')[0]).toMatch(/^agrees/u);
  });
});

describe('a plain rate beside the only figures of its sentence differs', () => {
  test.each([
    ['反馈的25个问题,已完成整改19个,整改完成率95%。', 'differs 76 95'],
    ['反馈的40个问题,已完成整改36个,4个正在推进,整改完成率95%。', 'differs 90 95'],
    ['认领具体问题42个,整改完成37个,总体完成率90.2%。', 'differs 88.1 90.2'],
  ])('%s', (results, expected) => expect(rates(results)).toEqual([expected]));
});

describe('a rate is left undecided', () => {
  test.each([
    ['if it stands in another sentence', '反馈的40个问题,已完成整改36个,4个正在推进。整改完成率95%。'],
    ['if it names another base', '反馈的40个问题,已完成整改36个,整改任务完成率95%。'],
    ['if it is of a part', '反馈的40个问题,已完成整改36个,首批问题完成率95%。'],
    ['if several bases are near', '反馈的40个问题、整改任务90项,已完成整改36个,整改完成率95%。'],
    ['if a number is approximate', '反馈的40余个问题,已完成整改36个,整改完成率95%。'],
  ])('%s: %s', (_, results) => expect(rates(results)[0]).toMatch(/^cannot_tell/u));

  test('if the text is cut off', () => {
    const text = cutAfter('反馈的40个问题,已完成整改36个,整改完成率95%');
    expect(checksIn('completion_rate', text)[0]).toMatch(/^cannot_tell/u);
  });
});

test('nothing is computed without a number done', () => {
  expect(rates('反馈的25个问题,整改完成率76%。')).toEqual([]);
});
