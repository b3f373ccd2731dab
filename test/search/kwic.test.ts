import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '#search/find.ts';
import { kwicLines, sortedBySide, type KwicLine } from '#search/kwic.ts';
import { searchableOf } from '#search/passage.ts';
import { searchIndexOf } from '#search/search-index.ts';
import { passageRow, searchableTexts } from '../support/search.ts';

const linesFor = (texts: readonly string[], query: string) => kwicLines(find(searchableTexts(texts), query));
const printed = ({ before, key, after }: KwicLine) => `${before}|${key}|${after}`;

test('there is one line per place of the key', () => {
  expect(linesFor(['先采购后采购'], '採購').map(printed)).toEqual(['先|采购|后采购', '先采购后|采购|']);
});

test('the words around a quote are its context, and topics have no lines', () => {
  const rows = [
    passageRow('12个制度', { kind: 'figure', prefix: '共制定', suffix: ',其中' }),
    passageRow('', { kind: 'topic', label_zh: '制度建设', label_en: 'rules' }),
  ];
  const matches = find(searchableOf(searchIndexOf(rows), 'zh'), '制度');
  expect(matches).toHaveLength(2);
  expect(kwicLines(matches).map(printed)).toEqual(['共制定12个|制度|,其中']);
});

test('lines are sorted by the characters next to the key', () => {
  const lines = linesFor(['修订采购办法', '规范采购程序', '完善采购办法'], '采购');
  expect(sortedBySide(lines, 'right').map(printed)).toEqual([
    '修订|采购|办法',
    '完善|采购|办法',
    '规范|采购|程序',
  ]);
  // dìng, fàn, shàn
  expect(sortedBySide(lines, 'left').map(({ before }) => before)).toEqual(['修订', '规范', '完善']);
});

describe('for any texts', () => {
  const text = fc.string({ unit: fc.constantFrom(...'采购制度会议a1《'), maxLength: 10 });

  test('a line is its passage, and sorting loses and repeats none', () => {
    fc.assert(
      fc.property(fc.array(text), fc.constantFrom('left', 'right'), (texts, side) => {
        const lines = linesFor(texts, '采');
        for (const { passage, before, key, after } of lines) expect(before + key + after).toBe(passage.text);
        expect(sortedBySide(lines, side).map(printed).toSorted()).toEqual(lines.map(printed).toSorted());
      }),
    );
  });
});
