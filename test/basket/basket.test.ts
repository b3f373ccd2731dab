import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, empty, has, move, moveTo, remove, restore, setNote, type Basket } from '#basket/basket.ts';
import { keyOf, type OwnPin } from '#basket/pin.ts';

const KEPT = { zone: '甲园区', name: '', text: '印发采购办法', source: null };
const pinOf = (id: string): OwnPin => ({
  kind: 'measure',
  id,
  note: '',
  data: '1.0.0',
  kept: KEPT,
  more: {},
});
const basketOf = (...ids: readonly string[]): Basket => ({ title: '课', pins: ids.map(pinOf), more: {} });
const ids = ({ pins }: Basket) => pins.map((pin) => (pin.kind === 'foreign' ? '?' : pin.id)).join('');

const BASKETS = fc
  .uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
  .map((letters) => basketOf(...letters));

describe('add', () => {
  test('puts something last', () => expect(ids(add(basketOf('a', 'b'), pinOf('c')))).toBe('abc'));

  test('pins nothing twice, and keeps the note of what is there', () => {
    const noted = setNote(basketOf('a', 'b'), 0, '问');
    expect(add(noted, pinOf('a'))).toEqual(noted);
  });

  test('tells a chart in two views apart, and a figure from a measure with the same id', () => {
    const chart = { ...pinOf('funds'), kind: 'chart', query: '' } as const;
    const other = { ...chart, query: '?v=1&zone=x' };
    expect(add(add(basketOf('funds'), chart), other).pins).toHaveLength(3);
  });
});

describe('move', () => {
  test.each([
    [1, -1, 'bacd'],
    [1, 1, 'acbd'],
    [0, -1, 'abcd'],
    [3, 1, 'abcd'],
    [9, -1, 'abcd'],
  ] as const)('moves the pin at %i by %i', (at, by, expected) => {
    expect(ids(move(basketOf('a', 'b', 'c', 'd'), at, by))).toBe(expected);
  });

  test('closes up behind a pin that is dragged', () => {
    expect(ids(moveTo(basketOf('a', 'b', 'c', 'd'), 0, 2))).toBe('bcad');
    expect(ids(moveTo(basketOf('a', 'b', 'c', 'd'), 3, 1))).toBe('adbc');
  });

  test('never loses or doubles a pin, and there and back is no change', () => {
    fc.assert(
      fc.property(BASKETS, fc.nat(8), fc.nat(8), (basket, from, to) => {
        const moved = moveTo(basket, from, to);
        expect([...ids(moved)].toSorted()).toEqual([...ids(basket)].toSorted());
        expect(moveTo(moved, to, from)).toEqual(basket);
      }),
    );
  });
});

describe('remove', () => {
  test('can be undone at the same place', () => {
    fc.assert(
      fc.property(BASKETS, fc.nat(8), (basket, at) => {
        const { basket: left, removed } = remove(basket, at);
        expect(restore(left, removed)).toEqual(basket);
      }),
    );
  });

  test('undone after another pin was added keeps both', () => {
    const { basket, removed } = remove(basketOf('a', 'b'), 0);
    expect(ids(restore(add(basket, pinOf('c')), removed))).toBe('abc');
  });

  test('undone after the same was pinned again pins it once', () => {
    const { basket, removed } = remove(basketOf('a', 'b'), 0);
    expect(ids(restore(add(basket, pinOf('a')), removed))).toBe('ba');
  });
});

describe('empty', () => {
  test('takes out everything, title included, and can be undone', () => {
    fc.assert(
      fc.property(BASKETS, (basket) => {
        const { basket: left, removed } = empty(basket);
        expect(left).toEqual({ title: '', pins: [], more: {} });
        expect(restore(left, removed)).toEqual(basket);
      }),
    );
  });

  test('undone keeps a title written since', () => {
    const { basket, removed } = empty(basketOf('a'));
    expect(restore({ ...basket, title: '新课' }, removed).title).toBe('新课');
  });
});

test('a note belongs to its pin', () => {
  const noted = setNote(basketOf('a', 'b'), 1, '怎样落实？');
  expect(noted.pins.map((pin) => pin.kind !== 'foreign' && pin.note)).toEqual(['', '怎样落实？']);
  expect(has(noted, keyOf(pinOf('b')))).toBe(true);
});
