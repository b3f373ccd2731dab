import { describe, expect, test } from 'vitest';
import { read } from '../../support/notice.ts';

function roundOf(title: string, lead: string): string | null {
  return read(`${title}\n${lead}2023年7月4日反馈了意见。现将整改情况予以公布。`).round;
}

const TITLE = '关于巡察整改进展情况的通报';
const LEAD = '2023年3月1日至4月28日,区委第二巡察组对区司法局党组开展了巡察。';

describe('the round keeps its committee and term', () => {
  test.each([
    ['十九届中央第六轮', '中共岚海省委关于十九届中央第六轮巡视整改进展情况的通报'],
    ['十三届省委第四轮', '青禾县委关于十三届省委第四轮巡视反馈意见整改情况的通报'],
    ['五届区委首轮', '关于五届区委首轮巡察整改进展情况的通报'],
    ['第六届区委第三轮', '关于第六届区委第三轮巡察整改情况的通报'],
    ['区委2023年第二轮', '关于区委2023年第二轮巡察整改情况的通报'],
    ['区委第十一轮', '关于区委第十一轮巡察整改情况的通报'],
  ])('%s in %s', (round, title) => expect(roundOf(title, LEAD)).toBe(round));

  test.each([
    ['第六届区委第三轮', `按照第六届区委第三轮巡察安排,${LEAD}`],
    ['六届区委第3轮', `根据六届区委第3轮巡察部署,${LEAD}`],
    ['七届市委第九轮', '2023年3月1日至4月28日,市委第一巡察组对市气象局党组开展了七届市委第九轮巡察。'],
    ['八届市委第十二轮', '2023年3月1日至4月28日,八届市委第十二轮巡察一组对市气象局党组开展了巡察。'],
    ['二十届中央第一轮', '2023年3月1日至6月28日,二十届中央第一轮巡视第三巡视组对岚海集团党组开展了巡视。'],
  ])('%s in %s', (round, lead) => expect(roundOf(TITLE, lead)).toBe(round));
});

test('a title that names the round alone gives way to the lead that names it in full', () => {
  const lead = `根据六届区委第三轮巡察部署,${LEAD}`;
  expect(roundOf('关于第三轮巡察整改情况的通报', lead)).toBe('六届区委第三轮');
  expect(roundOf('关于第三轮巡察整改情况的通报', LEAD)).toBe('第三轮');
});

test('a round of another committee is not that of the inspection', () => {
  expect(roundOf(TITLE, `${LEAD}区委传达学习十三届省委第四轮巡视精神。`)).toBeNull();
});

test('the first round of a term counts as round 1', () => {
  const { facts } = read(`关于五届区委首轮巡察整改进展情况的通报\n${LEAD}`);
  expect(facts.find(({ indicator }) => indicator === 'inspection_round')?.value).toBe(1);
});

test('a round that a speech was about is not that of the inspection', () => {
  const text =
    '关于巡视整改情况的通报\n2023年3月1日至4月28日,省委第三巡视组对云溪区开展了巡视。区委学习书记在听取十二届省委第二轮巡视情况汇报时的讲话。现将整改情况予以公布。';
  expect(read(text).round).toBeNull();
});
