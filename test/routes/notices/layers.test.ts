import { expect, test } from 'vitest';
import { linesOf, marksOf, type TextMark } from '#routes/[[lang=lang]]/notices/[id]/layers.ts';
import { factRow } from '../../support/dossier.ts';

const TEXT = '第一段提出措施12项。\n\n第二段制定《办法》。';
const mark = (id: string, layer: TextMark['layer'], quote: string): TextMark => ({
  id,
  layer,
  start: TEXT.indexOf(quote),
  end: TEXT.indexOf(quote) + quote.length,
});

test('every line is kept whole, empty ones are left out', () => {
  const lines = linesOf(TEXT, [mark('f', 'counts', '措施12项'), mark('t', 'rules', '《办法》')]);
  const texts = lines.map((line) => line.map(({ text }) => text).join(''));
  expect(texts).toEqual(TEXT.split('\n').filter((line) => line !== ''));
});

test('a mark is a separate piece with its layer and figure', () => {
  const [line = []] = linesOf(TEXT, [mark('f', 'counts', '措施12项')]);
  expect(line.map(({ text, fact, layers }) => [text, fact, layers])).toEqual([
    ['第一段提出', null, []],
    ['措施12项', 'f', ['counts']],
    ['。', null, []],
  ]);
});

test('measures and rules have no figure', () => {
  const [, line = []] = linesOf(TEXT, [mark('m', 'measures', '第二段制定'), mark('t', 'rules', '《办法》')]);
  expect(line.map(({ fact }) => fact)).toEqual([null, null, null]);
});

test('a figure inside a measure has both layers and marks where each begins', () => {
  const [line = []] = linesOf(TEXT, [
    mark('m', 'measures', '第一段提出措施12项'),
    mark('f', 'counts', '措施12项'),
  ]);
  expect(line.map(({ text, layers, begins, first }) => ({ text, layers, begins, first }))).toEqual([
    { text: '第一段提出', layers: ['measures'], begins: ['measures'], first: false },
    { text: '措施12项', layers: ['measures', 'counts'], begins: ['counts'], first: true },
    { text: '。', layers: [], begins: [], first: false },
  ]);
});

test('the shorter of two overlapping figures is the one to open', () => {
  const [line = []] = linesOf(TEXT, [mark('long', 'counts', '提出措施12项'), mark('short', 'money', '12项')]);
  expect(line.map(({ text, fact }) => [text, fact])).toEqual([
    ['第一段', null],
    ['提出措施', 'long'],
    ['12项', 'short'],
    ['。', null],
  ]);
});

test.each([
  ['date', 'dates'],
  ['count', 'counts'],
  ['sanction', 'sanctions'],
  ['money', 'money'],
] as const)('a %s is marked in the layer of %s', (family, layer) => {
  expect(marksOf([factRow('f', { family })], [], [])).toMatchObject([{ id: 'f', layer }]);
});
