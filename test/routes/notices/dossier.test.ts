import { expect, test } from 'vitest';
import {
  nested,
  outlineOf,
  overallGroups,
  stepsFrom,
  unplaced,
  type DossierSection,
} from '#routes/[[lang=lang]]/notices/[id]/dossier.ts';
import { itemRow, factRow } from '../../support/dossier.ts';

const TOTAL = factRow('total', { block: 'sanctions' });
const PART = factRow('part', { block: 'sanctions', part_of: 'total' });
const INSIDE = factRow('inside', { scope: 'item', item_id: 'i1', block: 'sanctions' });

const shapeOf = (sections: readonly DossierSection[]): unknown =>
  sections.map(({ heading, items, sections: below }) => [
    heading,
    items.map(({ item }) => item.item_id),
    ...(below.length > 0 ? [shapeOf(below)] : []),
  ]);

test('a part is listed under its total', () => {
  expect(nested([PART, TOTAL])).toEqual([{ fact: TOTAL, parts: [{ fact: PART, parts: [] }] }]);
});

test('a part without its total is listed by itself', () => {
  expect(nested([PART])).toEqual([{ fact: PART, parts: [] }]);
});

test('overall groups contain no figure from inside an item', () => {
  expect(overallGroups([INSIDE])).toEqual([]);
});

test('groups follow the order of the dossier, with other facts last', () => {
  const blocks = (['aside', 'money', 'problems'] as const).map((block) => factRow(block, { block }));
  expect(overallGroups(blocks).map(({ block }) => block)).toEqual(['problems', 'money', 'aside']);
});

test('items are nested under all their headings', () => {
  const items = [
    itemRow('i1', '一、甲;(一)子'),
    itemRow('i2', '一、甲;(一)子'),
    itemRow('i3', '一、甲'),
    itemRow('i4', null),
  ];
  expect(shapeOf(outlineOf({ items, measures: [], instruments: [], facts: [] }))).toEqual([
    ['一、甲', ['i3'], [['(一)子', ['i1', 'i2']]]],
    ['', ['i4']],
  ]);
});

test('a repeated heading further down is a separate heading', () => {
  const items = [itemRow('i1', '甲'), itemRow('i2', '乙'), itemRow('i3', '甲')];
  expect(shapeOf(outlineOf({ items, measures: [], instruments: [], facts: [] }))).toEqual([
    ['甲', ['i1']],
    ['乙', ['i2']],
    ['甲', ['i3']],
  ]);
});

test('an item has the figures inside it and no overall one', () => {
  const overall = factRow('overall', { item_id: 'i1' });
  const [section] = outlineOf({
    items: [itemRow('i1', null)],
    measures: [],
    instruments: [],
    facts: [overall, INSIDE],
  });
  expect(section?.items[0]?.figures.map(({ fact }) => fact.fact_id)).toEqual(['inside']);
});

test('a figure inside a missing item is kept', () => {
  expect(unplaced({ items: [], facts: [INSIDE, TOTAL] })).toEqual([{ fact: INSIDE, parts: [] }]);
});

test.each([
  ['total', { place: 1, of: 3, before: null, after: 'part' }],
  ['part', { place: 2, of: 3, before: 'total', after: 'inside' }],
  ['inside', { place: 3, of: 3, before: 'part', after: null }],
])('steps from %s follow the order of the text', (id, steps) => {
  expect(stepsFrom([TOTAL, PART, INSIDE], id)).toEqual(steps);
});

test('a figure of another notice has no steps', () => {
  expect(stepsFrom([TOTAL], 'elsewhere')).toBeNull();
  expect(stepsFrom([TOTAL], undefined)).toBeNull();
});
