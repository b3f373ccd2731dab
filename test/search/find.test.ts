import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find, wordsOf } from '#search/find.ts';
import { fold } from '#text/fold.ts';
import { SIMPLIFIED, TRADITIONAL } from '#text/traditional.ts';
import { sliceOf } from '#text/span.ts';
import { searchableTexts } from '../support/search.ts';

/** Few characters, so that words recur; some in several forms. */
const CHARACTERS = [...'采採购購制度专專办辦会會学學习習aAbBＡ１1,，《》 '];
const text = fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 12 });
const word = fc
  .string({ unit: fc.constantFrom(...CHARACTERS.filter((char) => char !== ' ')), minLength: 1, maxLength: 3 })
  .filter((made) => made.trim() !== '');
const texts = fc.array(text, { maxLength: 12 });
const words = fc.array(word, { minLength: 1, maxLength: 3 });

const foldedFully = (printed: string) => fold(printed).toLowerCase();
const found = (printed: readonly string[], query: string) =>
  find(searchableTexts(printed), query).map(({ passage }) => passage.text);

describe('a query finds', () => {
  const PRINTED = ['完善工程招标采购', '修订《采购管理办法》', '修建G50沪渝高速', '采购前采购后', '苎麻基地'];

  test.each([
    ['采购', [0, 1, 3]],
    ['採購', [0, 1, 3]],
    ['购', [0, 1, 3]],
    ['采购 办法', [1]],
    ['办法　采购', [1]],
    ['g50', [2]],
    ['Ｇ５０', [2]],
    ['采购制度', []],
    ['苧', [4]],
    ['薴', [4]],
    ['', []],
    [' 　', []],
  ])('%j', (query, expected) => {
    expect(found(PRINTED, query)).toEqual(expected.map((i) => PRINTED[i]));
  });

  test('every place of a word, and overlapping words as one place', () => {
    const marksIn = (query: string) =>
      find(searchableTexts(['采购前采购后']), query).flatMap(({ passage, marks }) =>
        marks.map((mark) => sliceOf(passage.text, mark)),
      );
    expect(marksIn('采购')).toEqual(['采购', '采购']);
    expect(marksIn('采购 购前')).toEqual(['采购前', '采购']);
  });
});

describe('for any texts and words', () => {
  test('every passage that is found has all words, and none that has them is missed', () => {
    fc.assert(
      fc.property(texts, words, (printed, wanted) => {
        const naive = printed.filter((each) =>
          wanted.every((one) => foldedFully(each).includes(foldedFully(one))),
        );
        expect(found(printed, wanted.join(' '))).toEqual(naive);
      }),
    );
  });

  test('the marks of a word are what is printed in its place', () => {
    fc.assert(
      fc.property(texts, word, (printed, wanted) => {
        for (const { passage, marks } of find(searchableTexts(printed), wanted)) {
          expect(marks.length).toBeGreaterThan(0);
          for (const mark of marks)
            expect(foldedFully(sliceOf(passage.text, mark))).toBe(foldedFully(wanted));
        }
      }),
    );
  });

  test('marks are in order and apart, and together hold every word', () => {
    fc.assert(
      fc.property(texts, words, (printed, wanted) => {
        for (const { passage, marks } of find(searchableTexts(printed), wanted.join(' '))) {
          marks.slice(1).forEach(({ start }, i) => expect(start).toBeGreaterThanOrEqual(marks[i]?.end ?? 0));
          const marked = marks.map((mark) => foldedFully(sliceOf(passage.text, mark)));
          for (const one of wanted)
            expect(marked.some((piece) => piece.includes(foldedFully(one)))).toBe(true);
        }
      }),
    );
  });

  test('traditional and simplified, wide and narrow, large and small give the same', () => {
    const pair = fc.nat({ max: TRADITIONAL.length - 1 });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 3 }), texts, words, (places, printed, wanted) => {
        const written = (table: string) => places.map((place) => table.charAt(place)).join('');
        const all = [...printed, `改${written(SIMPLIFIED)}正`, `改${written(TRADITIONAL)}正`];
        expect(found(all, written(TRADITIONAL))).toEqual(found(all, written(SIMPLIFIED)));
        const query = wanted.join(' ');
        expect(found(all, query.toUpperCase())).toEqual(found(all, query));
        expect(found(all, foldedFully(query))).toEqual(found(all, query));
      }),
    );
  });
});

test('words are separated by blanks of any width', () => {
  expect(wordsOf('  招标　采购\t 会议 ')).toEqual(['招标', '采购', '会议']);
});
