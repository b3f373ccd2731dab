import { describe, expect, test } from 'vitest';
import { namesBetween, namesByDeeds, namesBySums } from '#extraction/unlisted-names.ts';
import type { Span } from '#text/span.ts';

const of = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

describe('between two names in a list', () => {
  const text = '由王建国、占宏伟、李海青负责';
  const names = [
    { start: 1, end: 4 },
    { start: 9, end: 12 },
  ];

  test('stands a name', () => {
    expect(of(text, namesBetween(text, names))).toEqual(['占宏伟']);
  });

  test('a body is none', () => {
    const withBody = '由王建国、财政所、李海青负责';
    expect(namesBetween(withBody, names)).toEqual([]);
  });
});

describe('in a list of sums', () => {
  test('names stand before three sums or more that each a surname begins', () => {
    const text = '追回补贴,庄重2000元、艾青1500元、文静800元。';
    expect(of(text, namesBySums(text))).toEqual(['庄重', '艾青', '文静']);
  });

  test.each([
    '水费2000元、油料1500元、车辆500元',
    '庄重2000元、艾青1500元',
    '余款2000元、房租1500元、利息500元',
  ])('none stands in %s', (text) => {
    expect(namesBySums(text)).toEqual([]);
  });
});

describe('what is only said to persons', () => {
  test.each([
    ['对甘露进行诫勉谈话', '甘露'],
    ['给予沙马石布党内警告处分', '沙马石布'],
    ['对时光同志批评教育', '时光'],
  ])('tells the name in %s', (text, name) => {
    expect(of(text, namesByDeeds(text))).toEqual([name]);
  });

  test.each([
    '对相关人员批评教育',
    '对失职渎职批评教育',
    '对机关党委进行批评教育',
    '对财务科长诫勉',
    '对监理批评教育',
    '对二人进行诫勉谈话',
    '给予其党内警告处分',
  ])('tells none in %s', (text) => {
    expect(namesByDeeds(text)).toEqual([]);
  });
});
