import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clauseStart,
  clauseStartOutside,
  ends,
  firstEnd,
  firstOf,
  lastStart,
  sentences,
  stretchesOf,
  type StretchKind,
} from '#extraction/tokens/clauses.ts';
import { sliceOf } from '#text/span.ts';

function cut(text: string, stretch: StretchKind): string {
  return [...stretchesOf(text, stretch)].map((span) => sliceOf(text, span)).join(' / ');
}

describe('a text is split', () => {
  test.each<[StretchKind, string, string]>([
    ['statement', '整改3个;追缴2万元,入账。甲|乙', '整改3个 / 追缴2万元,入账 / 甲 / 乙'],
    ['clause', '追缴1,206元,清退2人', '追缴1,206元 / 清退2人'],
    ['clause', '整治2个,312名干部承诺', '整治2个 / 312名干部承诺'],
    ['clause', '建账,2023年完成', '建账 / 2023年完成'],
    ['phrase', '整改措施:补学6次,测试', '整改措施 / 补学6次 / 测试'],
    ['title', '规范管理,建章立制:修订办法', '规范管理,建章立制 / 修订办法'],
    ['naming', '党内警告|2人,诫勉3人', '党内警告|2人 / 诫勉3人'],
  ])('into %s: %s', (stretch, text, expected) => {
    expect(cut(text, stretch)).toBe(expected);
  });

  test('into sentences, also at a half-width full stop after a character', () => {
    const text = '完成整改.投入3.5万元。下一步\n继续';
    expect(sentences(text).map((span) => sliceOf(text, span))).toEqual([
      '完成整改',
      '投入3.5万元',
      '下一步',
      '继续',
    ]);
  });
});

test('the ends of a clause are found from either side', () => {
  expect(firstEnd('已完成。再查', 'statement')).toBe(3);
  expect(firstEnd('已完成', 'statement')).toBe(-1);
  expect(firstOf('已完成,再查', 'clause')).toBe('已完成');
  expect(lastStart('已完成。再查', 'statement')).toBe(4);
  expect([ends(':', 'title'), ends(',', 'title'), ends('', 'title')]).toEqual([true, false, false]);
});

describe('the clause before a figure begins', () => {
  test.each([
    ['问责19人,其中党纪处分', '其中党纪处分'],
    ['问责19人(党纪处分', '党纪处分'],
    ['收回资金(含利息)', '收回资金(含利息)'],
    ['追缴1,206元、清退', '追缴1,206元、清退'],
    ['党内警告|', '党内警告|'],
  ])('in %s', (left, clause) => {
    expect(left.slice(clauseStart(left))).toBe(clause);
  });

  test('after any bracket, whose content is never its name', () => {
    const left = '问责3人(党内警告1人)诫勉';
    expect(left.slice(clauseStartOutside(left))).toBe('诫勉');
  });
});

test('clauses of any text are in order, contain no end mark and omit only marks', () => {
  const stretch = fc.constantFrom<StretchKind>('statement', 'title', 'clause', 'naming', 'phrase');
  const part = fc.constantFrom('整改', '1', '206', ',', '。', ';', '|', ':', '\n', '\ud83d');
  fc.assert(
    fc.property(fc.array(part), stretch, (parts, kind) => {
      const text = parts.join('');
      const found = [...stretchesOf(text, kind)];
      const between = [0, ...found.map(({ end }) => end)].map((end, i) =>
        text.slice(end, found[i]?.start ?? text.length),
      );
      expect(between.join('')).toMatch(/^[,。;!?|:\n]*$/u);
      for (const span of found) expect(firstOf(sliceOf(text, span), kind)).not.toBe('');
    }),
  );
});
