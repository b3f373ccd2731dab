import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, EMPTY_BASKET, move, remove, setNote, type Basket } from '#basket/basket.ts';
import { PASSAGES, type OwnPin } from '#basket/pin.ts';
import { readBasket, writeBasket } from '#basket/stored.ts';

const SHOWN = fc.record({
  zone: fc.string(),
  name: fc.string(),
  text: fc.string(),
  source: fc.option(fc.webUrl()),
});
const PINNED = {
  id: fc.string({ minLength: 1 }),
  note: fc.string(),
  data: fc.string(),
  kept: SHOWN,
  more: fc.constantFrom({}, { colour: 'red' }),
};
const PINS: fc.Arbitrary<OwnPin> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...PASSAGES), ...PINNED }),
  fc.record({ kind: fc.constant('chart' as const), ...PINNED, query: fc.string() }),
);
const BASKETS: fc.Arbitrary<Basket> = fc
  .array(PINS)
  .map((pins) => pins.reduce(add, { ...EMPTY_BASKET, more: { v: 1 } }));

/** What JSON.stringify does to -0 is no concern of ours. */
const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

test('a basket is read as it was written', () => {
  fc.assert(
    fc.property(BASKETS, fc.string(), (basket, title) => {
      const named = { ...basket, title };
      expect(readBasket(writeBasket(named))).toEqual({ basket: named, unreadable: null });
    }),
  );
});

test('nothing kept is an empty basket', () => {
  expect(readBasket(null)).toEqual({ basket: EMPTY_BASKET, unreadable: null });
});

describe('a damaged value', () => {
  test('never throws, and is either kept whole or keeps every pin', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        const { basket, unreadable } = readBasket(stored);
        if (unreadable === null) {
          const { pins = [] } = JSON.parse(stored) as { readonly pins?: unknown[] };
          expect(basket.pins.length).toBe(pins.length);
        } else expect(unreadable).toBe(stored);
      }),
    );
  });

  test.each(['{"pins":[{"kind"', '[]', '3', 'null', '{"pins":7}', ''])('%s is kept whole', (stored) => {
    expect(readBasket(stored)).toEqual({ basket: EMPTY_BASKET, unreadable: stored });
  });

  test('keeps a pin that cannot be read as it is, at its place', () => {
    fc.assert(
      fc.property(PINS, PINS, fc.jsonValue(), (before, after, broken) => {
        const pins = [before, { kind: 'folder', broken }, after].map(json);
        const { basket } = readBasket(JSON.stringify({ v: 1, title: '', pins }));
        const written = JSON.parse(writeBasket(basket)) as { readonly pins: readonly unknown[] };
        expect(written.pins[1]).toEqual(json({ kind: 'folder', broken }));
      }),
    );
  });

  test('reads what is left of a pin: an address that is none becomes no address', () => {
    const { basket } = readBasket(
      '{"pins":[{"kind":"figure","id":"x.1","note":3,"kept":{"source":"javascript:alert(1)"}}]}',
    );
    expect(basket.pins).toEqual([
      {
        kind: 'figure',
        id: 'x.1',
        note: '',
        data: '',
        kept: { zone: '', name: '', text: '', source: null },
        more: {},
      },
    ]);
  });

  test('holds the same thing once, with both notes', () => {
    const pin = (note: string) => ({ kind: 'measure', id: 'x.1', note });
    const { basket } = readBasket(JSON.stringify({ pins: [pin('一'), pin('二'), pin('')] }));
    expect(basket.pins.map((one) => one.kind !== 'foreign' && one.note)).toEqual(['一\n二']);
  });
});

describe('a value of a newer version of the site', () => {
  const NEWER = {
    v: 2,
    title: '课',
    columns: 3,
    pins: [
      { kind: 'measure', id: 'x.1', note: '', data: '9', kept: {}, colour: 'red' },
      { kind: 'exercise', seed: 7 },
    ],
  };

  test('keeps its version, its fields and its pins when this version changes it', () => {
    const { basket } = readBasket(JSON.stringify(NEWER));
    const changed = setNote(move(basket, 0, 1), 1, '问');
    const { kept: _, ...written } = NEWER.pins[0] ?? {};
    expect(JSON.parse(writeBasket(changed))).toMatchObject({
      ...NEWER,
      pins: [NEWER.pins[1], { ...written, note: '问' }],
    });
  });

  test('loses only the pin that is taken out', () => {
    const { basket } = remove(readBasket(JSON.stringify(NEWER)).basket, 0);
    expect(JSON.parse(writeBasket(basket))).toEqual({ ...NEWER, pins: [NEWER.pins[1]] });
  });
});
