import { describe, expect, test } from 'vitest';
import { MATTERS, mattersIn } from '#routes/[[lang=lang]]/compare/matters.ts';
import { namedMatters, weighedMatters } from '#routes/[[lang=lang]]/compare/named-matters.ts';

const namesIn = (text: string) => mattersIn(text).map(({ zh }) => zh);
const named = (...given: Parameters<typeof namedMatters>) =>
  namedMatters(...given).map(({ matter, where }) => [matter.zh, where]);

describe('matters', () => {
  test('are found whichever way they are typed, and through quotation marks', () => {
    expect(namesIn('完善公務接待審批')).toEqual(['公务接待']);
    expect(namesIn('联系“两新”支部')).toContain('基层指导');
  });

  test('are no rituals and nothing that fits every problem', () => {
    expect(namesIn('召开专题会议，学习精神，健全制度机制，落实整改工作，加强党组领导，解决问题')).toEqual([]);
  });

  test('have names of their own in both languages', () => {
    for (const lang of ['zh', 'en'] as const)
      expect(new Set(MATTERS.map((matter) => matter[lang])).size).toBe(MATTERS.length);
  });
});

describe('a measure', () => {
  const title = { title: '采购管理办法', action: 'made' } as const;

  test('names matters in its lead, in the titles of rules it made, and under the heading', () => {
    expect(named('规范报销', '公务接待超标', [title])).toEqual([
      ['公务接待', 'heading'],
      ['采购', 'rule'],
      ['报销', 'lead'],
    ]);
  });

  test('does not take up what the rules it studied are about', () => {
    expect(named('规范报销', '', [{ ...title, action: 'studied' }])).toEqual([['报销', 'lead']]);
  });

  test('takes a heading with several matters only if it names none itself', () => {
    expect(named('规范报销', '公务接待和采购不规范', [])).toEqual([['报销', 'lead']]);
    expect(named('开展自查', '公务接待和采购不规范', [])).toEqual([
      ['公务接待', 'heading'],
      ['采购', 'heading'],
    ]);
  });
});

test('the fewer measures name a matter, the more it tells', () => {
  const measures = ['规范采购、报销', '规范报销', '规范报销'].map((lead) => namedMatters(lead, '', []));
  const [first, second] = weighedMatters(measures, 'en');
  expect(first?.map(({ name }) => name)).toEqual(['procurement', 'reimbursement']);
  expect(second?.[0]?.weight).toBeLessThan(first?.[0]?.weight ?? 0);
});
