import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOf, pattern } from '#text/pattern.ts';
import { contains, overlaps, spanOf } from '#text/span.ts';

function only(form: RegExp, text: string): RegExpExecArray {
  const [match] = text.matchAll(form);
  if (!match) throw new Error(`no match in ${text}`);
  return match;
}

describe('pattern', () => {
  test('nests patterns as groups', () => {
    expect('ac bc'.match(pattern`${/a|b/u}c`)).toEqual(['ac', 'bc']);
  });

  test('matches a string literally', () => {
    expect(pattern`${'a.c(1)'}`.test('a.c(1)')).toBe(true);
    expect(pattern`${'a.c'}`.test('abc')).toBe(false);
  });

  test('may span lines', () => {
    const form = pattern`
      a   b
      c`;
    expect(form.test('abc')).toBe(true);
  });

  test('gives the positions of its groups', () => {
    const match = only(pattern`问题(?<count>\d+)个`, '反馈问题12个');
    expect(spanOf(match)).toEqual({ start: 2, end: 7 });
    expect(spanOf(match, 'count')).toEqual({ start: 4, end: 6 });
  });
});

describe('anyOf', () => {
  test('prefers the longest word', () => {
    expect(anyOf(['警告', '严重警告', '党内严重警告']).exec('党内严重警告')?.[0]).toBe('党内严重警告');
  });

  test('matches nothing without words', () => {
    expect(anyOf([]).test('警告')).toBe(false);
    expect(anyOf([]).test('')).toBe(false);
  });

  test('matches each word, whatever its characters', () => {
    const words = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1 });
    fc.assert(
      fc.property(words, (list) => {
        for (const word of list) expect(anyOf(list).exec(word)?.[0]).toBe(word);
      }),
    );
  });
});

describe('spans', () => {
  const span = (start: number, end: number) => ({ start, end });

  test('are half-open and do not overlap if they touch', () => {
    expect(overlaps(span(0, 2), span(2, 4))).toBe(false);
    expect(overlaps(span(0, 3), span(2, 4))).toBe(true);
  });

  test('contain themselves and inner spans', () => {
    expect(contains(span(0, 4), span(0, 4))).toBe(true);
    expect(contains(span(0, 4), span(1, 3))).toBe(true);
    expect(contains(span(1, 3), span(0, 3))).toBe(false);
  });
});
