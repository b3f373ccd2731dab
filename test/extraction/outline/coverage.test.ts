import { describe, expect, test } from 'vitest';
import { LEAD, notice, read } from '../../support/notice.ts';

const ITEMS = ['学习抓得不紧。补学6次。', '台账管理不细。核对台账5本。'];
const PART = `二、反馈问题整改情况\n1.${ITEMS[0]}\n2.${ITEMS[1]}`;
const PLAIN = { title: '', chrome: '', next: '', contact: '', signature: '', footer: '' };

describe('a notice is complete if something closes it', () => {
  test.each([
    ['what is planned', '三、下一步打算\n持续巩固整改成果。'],
    ['how to comment', '联系电话:000-0000000。'],
    ['who signs', '中共青禾镇委员会\n2023年12月6日'],
    ['what is planned and who signs, without a date', '三、下一步打算\n持续巩固整改成果。\n中共青禾镇委员会'],
    ['the foot of its page', '【打印】 【关闭】'],
  ])('%s', (_, end) => {
    expect(read(`${LEAD}\n${PART}\n${end}`).coverage).toBe('whole');
    expect(read(`${LEAD}\n反馈的12个问题已全部完成整改。\n${end}`).coverage).toBe('whole');
  });
});

describe('a text is an opening', () => {
  test.each([
    ['after the lead', ''],
    ['under the first heading', '\n一、组织领导情况'],
    ['in the organisation', '\n一、组织领导情况\n党委召开会议8次,逐条研究,明确责'],
    ['after an item', `\n${PART}`],
    ['in an item', `\n${PART}一是修订制度,二是核对`],
    ['at the name of a body', '\n一、组织领导情况\n镇党委'],
    ['in what an item plans', `\n${PART}\n下一步,将继续核`],
  ])('if it stops %s', (_, body) => expect(read(LEAD + body).coverage).toBe('opening'));
});

test('overall results behind the items close the rectification part, unless they break off', () => {
  const results = `${LEAD}\n${PART}\n三、整改总体情况\n党委召开会议8次。反馈的12个问题已完成11个`;
  expect(read(`${results}。`).coverage).toBe('whole');
  expect(read(results).coverage).toBe('opening');
});

test('a notice cut anywhere before its rectification part ends is an opening', () => {
  const text = notice();
  const end = text.indexOf('三、下一步打算');
  for (let at = LEAD.length; at < end; at += 3) {
    expect([at, read(text.slice(0, at)).coverage]).toEqual([at, 'opening']);
  }
  expect(read(text).coverage).toBe('whole');
});

test('a date of signature below the title closes nothing', () => {
  expect(
    read(`${notice({ ...PLAIN, title: '关于巡察整改情况的通报\n(2023年12月6日)', items: ITEMS })}`).coverage,
  ).toBe('opening');
});

describe('what is torn at the end of an opening', () => {
  const torn = (end: string) => read(`${LEAD}\n${PART}\n${end}`);
  const counts = (end: string) => {
    const { items, measures } = torn(end);
    return [items.length, measures.length];
  };
  test.each([
    ['a heading is no measure', '3.关于“学用结合不紧', [3, 2]],
    ['a heading of one character is no item', '3.关', [2, 2]],
    ['a measure of one verb is none', '3.关于监督不力的问题。一是召开', [3, 2]],
    ['a sentence is a measure', '3.监督不力。约谈2人', [3, 3]],
  ])('%s', (_, end, expected) => expect(counts(end)).toEqual(expected));

  test('a date is not reported as unreadable', () => {
    const { checks } = torn('3.监督不力。会议定于2022年10月19');
    expect(checks.filter(({ check }) => check === 'unreadable')).toEqual([]);
  });
});
