import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Trie } from '#extraction/tokens/trie.ts';

type Found = readonly [word: string, start: number, end: number];

function found(words: readonly string[], text: string, from?: number, to?: number): Found[] {
  const hits: Found[] = [];
  const trie = new Trie(words.map((word) => [word, word] as const));
  trie.each(text, (...hit) => hits.push(hit), from, to);
  return hits;
}

function naive(words: readonly string[], text: string, from: number, to: number): Found[] {
  return Array.from({ length: text.length }, (_, start) => start)
    .flatMap((start) => words.map((word): Found => [word, start, start + word.length]))
    .filter(([word, start, end]) => word !== '' && start >= from && end <= to && text.startsWith(word, start))
    .toSorted(([, a, b], [, c, d]) => a - c || b - d);
}

describe('a trie', () => {
  test('finds words inside and across each other, by start, then by length', () => {
    expect(found(['严重警告', '警告', '警', '告知'], '党内严重警告知会')).toEqual([
      ['严重警告', 2, 6],
      ['警', 4, 5],
      ['警告', 4, 6],
      ['告知', 5, 7],
    ]);
  });

  test('gives everything that a word stands for', () => {
    const codes: string[] = [];
    new Trie([
      ['知识测试', 'training'],
      ['知识测试', 'assessment'],
    ] as const).each('组织知识测试', (code) => codes.push(code));
    expect(codes).toEqual(['training', 'assessment']);
  });

  test('finds no word that reaches out of the range', () => {
    expect(found(['党费'], '党费党费党费', 1, 5)).toEqual([['党费', 2, 4]]);
  });

  test('finds an empty word nowhere', () => {
    expect(found([''], '党费')).toEqual([]);
  });

  test('finds the same as a search at every place', () => {
    const word = fc.string({ unit: fc.constantFrom('整', '改', '措', '施', '\ud83d', '\0'), maxLength: 5 });
    const text = fc.array(word).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(word), text, fc.nat(9), fc.nat(40), (words, read, from, length) => {
        const to = Math.min(read.length, from + length);
        expect(found(words, read, from, to)).toEqual(naive(words, read, from, to));
      }),
    );
  });
});
