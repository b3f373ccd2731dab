import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atMost, byNotice } from '#search/groups.ts';
import { find } from '#search/find.ts';
import { foldingFor } from '#search/folding.ts';
import { piecesOf } from '#search/marked.ts';
import { searchableOf } from '#search/passage.ts';
import { searchIndexOf } from '#search/search-index.ts';
import { passageRow } from '../support/search.ts';

test('the index gives every passage back with its place', () => {
  const rows = [
    passageRow('修订办法', { headings: '二、整改 › 1.采购', id: 'qinghe-2023.i01.m2' }),
    passageRow('12个', {
      kind: 'figure',
      prefix: '制定',
      suffix: '制度',
      label_zh: '制度',
      label_en: 'rules',
    }),
    passageRow('会议', {
      notice_id: 'ctx-1',
      origin: 'context',
      item_id: null,
      headings: '二、整改 › 1.采购',
    }),
  ];
  const index = searchIndexOf(rows);
  expect(index.notices.map(({ notice_id }) => notice_id)).toEqual(['qinghe-2023', 'ctx-1']);
  expect(index.headings).toEqual(['二、整改 › 1.采购']);
  const { passages } = searchableOf(index, 'en');
  expect(
    passages.map(({ notice, headings, label, ...own }) => [notice.notice_id, headings, label, own]),
  ).toEqual(
    rows.map(({ notice_id, headings, label_en, kind, id, item_id, text, prefix, suffix }) => {
      const own = { kind, id, item_id, text, folded: text, prefix, suffix };
      return [notice_id, headings?.split(' › ') ?? [], label_en ?? '', own];
    }),
  );
});

test('a topic is searched by its label in the language of the page', () => {
  const index = searchIndexOf([
    passageRow('', { kind: 'topic', label_zh: '政府采购', label_en: 'Procurement' }),
  ]);
  expect(find(searchableOf(index, 'zh'), '採購')).toHaveLength(1);
  expect(find(searchableOf(index, 'en'), 'procurement')).toHaveLength(1);
  expect(find(searchableOf(index, 'en'), '采购')).toHaveLength(0);
});

test('only characters of the texts are folded to', () => {
  expect(foldingFor(['采'])).toEqual({ from: '埰寀採', to: '采采采' });
  const { from, to } = foldingFor(['G']);
  expect([...from].map((char, i) => char + to.charAt(i))).toEqual(['Gg', 'Ｇg', 'ｇg']);
});

test('matches are grouped by notice, in the order of the index', () => {
  const rows = ['a', 'a', 'b'].map((notice_id) => passageRow('会议', { notice_id }));
  const groups = byNotice(find(searchableOf(searchIndexOf(rows), 'zh'), '会议'));
  expect(groups.map(({ notice, matches }) => [notice.notice_id, matches.length])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('only the first matches are kept, and how many there were', () => {
  const rows = ['a', 'a', 'a', 'b'].map((notice_id) => passageRow('会议', { notice_id }));
  const groups = byNotice(find(searchableOf(searchIndexOf(rows), 'zh'), '会议'));
  expect(atMost(groups, 2).map(({ matches, found }) => [matches.length, found])).toEqual([[2, 3]]);
  expect(atMost(groups, 4)).toEqual(groups);
});

test('the pieces of a text, marked and not, give the text', () => {
  expect(piecesOf('先采购后', [{ start: 1, end: 3 }])).toEqual([
    { text: '先', marked: false },
    { text: '采购', marked: true },
    { text: '后', marked: false },
  ]);
  fc.assert(
    fc.property(fc.string(), fc.array(fc.nat({ max: 20 })), (text, cuts) => {
      const at = [...new Set(cuts)].filter((cut) => cut <= text.length).toSorted((a, b) => a - b);
      const marks = at.slice(1).flatMap((end, i) => (i % 2 === 0 ? [{ start: at[i] ?? 0, end }] : []));
      expect(
        piecesOf(text, marks)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
