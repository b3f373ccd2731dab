import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '#text/fold.ts';
import { SIMPLIFIED, TRADITIONAL } from '#text/traditional.ts';

describe('fold', () => {
  test.each([
    ['２０２３年，（一）：％', '2023年,(一):%'],
    ['對巡察整改進行監督', '对巡察整改进行监督'],
    ['〔2023〕【附】〖一〗', '[2023][附][一]'],
    ['2020—2023－1～2', '2020-2023-1~2'],
    ['「回頭看」', '“回头看”'],
    ['﹙1﹚﹕﹔﹐', '(1):;,'],
    ['邮\u3000编\u00a0号', '邮 编 号'],
    ['一、二。《三》', '一、二。《三》'],
  ])('turns %j into %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('keeps offsets: one code unit per code unit for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  test('folds parts like the whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(fold(a + b)).toBe(fold(a) + fold(b));
      }),
    );
  });

  test('has a simplified form for every traditional one', () => {
    expect(TRADITIONAL).toHaveLength(SIMPLIFIED.length);
    expect(fold(TRADITIONAL)).toBe(SIMPLIFIED);
  });
});
