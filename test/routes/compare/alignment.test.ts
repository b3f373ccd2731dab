import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aligned, isShared, type Band } from '#routes/[[lang=lang]]/compare/alignment.ts';
import type { PracticeCard } from '#routes/[[lang=lang]]/compare/card.ts';
import { firstColumns, moveColumn, toggleColumn } from '#routes/[[lang=lang]]/compare/columns.ts';
import { UNTYPED } from '#routes/[[lang=lang]]/compare/practice.ts';
import { reasonsFor } from '#routes/[[lang=lang]]/compare/reasons.ts';
import { sharedTypes } from '#routes/[[lang=lang]]/compare/topic-title.ts';
import { card, TYPES } from '../../support/practices.ts';

const ORDER = [...TYPES.map(({ value }) => value), UNTYPED];
const idsIn = (band: Band | undefined) =>
  band?.rows.map(({ cards }) => cards.map((one) => one?.measure_id ?? null));

describe('bands', () => {
  test('set rule beside rule, and training beside training', () => {
    const { bands } = aligned(
      [
        [card('a1', { types: ['training'] }), card('a2')],
        [card('b1'), card('b2', { types: ['training'] })],
      ],
      ORDER,
    );
    expect(bands.map(({ type }) => type)).toEqual(['rule_making', 'training']);
    expect(bands.map(idsIn)).toEqual([[['a2', 'b1']], [['a1', 'b2']]]);
  });

  test('that more columns have come first; where nothing was done comes last', () => {
    const { bands } = aligned(
      [
        [card('a1', { types: ['explanation_only'] }), card('a2', { types: ['planning'] })],
        [card('b1', { types: ['explanation_only'] }), card('b2', { types: [UNTYPED] })],
        [card('c1', { types: ['training'] }), card('c2', { types: ['planning'] })],
      ],
      ORDER,
    );
    expect(bands.map(({ type }) => type)).toEqual(['planning', 'training', 'explanation_only', UNTYPED]);
  });

  test('in which measures have more in common than their type come before wider ones', () => {
    const training = { types: ['training'], words: ['采购'] };
    const { bands } = aligned(
      [[card('a1'), card('a2', training)], [card('b1'), card('b2', training)], [card('c1')]],
      ORDER,
    );
    expect(bands.map(({ type }) => type)).toEqual(['training', 'rule_making']);
  });

  test('name a measure that has the type but stands elsewhere, so no column looks silent', () => {
    const { bands } = aligned([[card('a1', { types: ['training', 'rule_making'] })], [card('b1')]], ORDER);
    const rules = bands.find(({ type }) => type === 'rule_making');
    expect(idsIn(rules)).toEqual([[null, 'b1']]);
    expect(rules?.elsewhere.map((cards) => cards.map(({ measure_id }) => measure_id))).toEqual([['a1'], []]);
    expect(rules && isShared(rules)).toBe(true);
    expect(bands.filter((band) => !isShared(band)).map(({ type }) => type)).toEqual(['training']);
  });

  test('leave out meetings and nothing else; a meeting that made a rule is a rule', () => {
    const { bands, meetings } = aligned(
      [
        [
          card('a1', { types: ['study_meeting', 'deliberation'] }),
          card('a2', { types: ['study_meeting', 'rule_making'] }),
        ],
      ],
      ORDER,
    );
    expect(meetings[0]?.map(({ measure_id }) => measure_id)).toEqual(['a1']);
    expect(bands.map(({ type }) => type)).toEqual(['rule_making']);
  });

  test('follow the types that the reader looks for', () => {
    const cards = [[card('a1', { types: ['rule_making', 'training'] })]];
    const { bands } = aligned(cards, ORDER, (type) => type === 'training');
    expect(bands.map(({ type }) => type)).toEqual(['training']);
  });
});

describe('rows', () => {
  test('join what has words in common, rules before other words', () => {
    const { bands } = aligned(
      [
        [card('a1', { words: ['接待'] }), card('a2', { ruleWords: ['采购'] })],
        [card('b1', { ruleWords: ['采购'] }), card('b2', { words: ['接待'] })],
      ],
      ORDER,
    );
    expect(idsIn(bands[0])).toEqual([
      ['a2', 'b1'],
      ['a1', 'b2'],
    ]);
  });

  test('hold every measure once, each in its own column', () => {
    const one = fc.record({
      types: fc.subarray(ORDER, { minLength: 1 }),
      words: fc.subarray(['采购', '接待', '报销']),
      ruleWords: fc.subarray(['采购', '合同']),
    });
    fc.assert(
      fc.property(fc.array(fc.array(one, { maxLength: 6 }), { minLength: 1, maxLength: 4 }), (given) => {
        const columns = given.map((cards, at) =>
          cards.map((each, n) => card(`${at}.${n}`, { ...each, zone: `z${at}` })),
        );
        const { bands, meetings } = aligned(columns, ORDER);
        const placed = bands.flatMap(({ rows }) =>
          rows.flatMap(({ cards }) => cards.map((each, at) => each && `${at}:${each.measure_id}`)),
        );
        const folded = meetings.flatMap((cards, at) => cards.map(({ measure_id }) => `${at}:${measure_id}`));
        const all = columns.flatMap((cards, at) => cards.map(({ measure_id }) => `${at}:${measure_id}`));
        expect([...placed.filter((each) => each !== null), ...folded].sort()).toEqual(all.sort());
      }),
    );
  });

  test('say why they stand side by side only if they hold more than one', () => {
    const { bands } = aligned([[card('a1'), card('a2')], [card('b1')]], ORDER);
    expect(bands[0]?.rows.map(({ reasons }) => reasons.length)).toEqual([2, 0]);
  });
});

describe('reasons', () => {
  const figures = [{ fact_id: 'f', label: '追回', figure: '3 万元' }];
  const of = (...cards: readonly Partial<PracticeCard>[]) =>
    reasonsFor(cards.map((given, at) => card(`m${at}`, { zone: `z${at}`, ...given }))).slice(2);

  test('are at least topic and type', () => {
    expect(reasonsFor([card('a'), card('b')])).toEqual([{ kind: 'topic' }, { kind: 'type' }]);
  });

  test('name at most two words, and a word of rules once', () => {
    expect(
      of(
        { ruleWords: ['采购'], words: ['采购', '接待', '报销', '合同'] },
        { ruleWords: ['采购'], words: ['采购', '接待', '报销', '合同'] },
      ),
    ).toEqual([
      { kind: 'rule', words: ['采购'], zones: null },
      { kind: 'word', words: ['接待', '报销'], zones: null },
    ]);
  });

  test('name the zones if not all share them', () => {
    expect(of({ words: ['接待'], figures }, { figures }, { words: ['接待'] })).toEqual([
      { kind: 'word', words: ['接待'], zones: ['z0', 'z2'] },
      { kind: 'figure', zones: ['z0', 'z1'] },
    ]);
  });
});

describe('columns', () => {
  const ALL = ['a', 'b', 'c', 'd', 'e'];

  test('are the first four, after the one a link points at', () => {
    expect(firstColumns(ALL, null)).toEqual(['a', 'b', 'c', 'd']);
    expect(firstColumns(ALL, 'e')).toEqual(['e', 'a', 'b', 'c']);
    expect(firstColumns(ALL, 'x')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('are added and taken away; a fifth replaces the last, and one stays', () => {
    expect(toggleColumn(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
    expect(toggleColumn(['a', 'b', 'c', 'd'], 'e')).toEqual(['a', 'b', 'c', 'e']);
    expect(toggleColumn(['a', 'b'], 'a')).toEqual(['b']);
    expect(toggleColumn(['a'], 'a')).toEqual(['a']);
  });

  test('swap with their neighbours, and stay at the edge', () => {
    expect(moveColumn(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(moveColumn(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moveColumn(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
  });
});

test('zones share the types that each has, whatever band they stand in', () => {
  const practices = [
    card('a', { zone: 'x', types: ['training', 'rule_making'] }),
    card('b', { zone: 'y', types: ['rule_making'] }),
  ];
  expect(sharedTypes(practices, ['x', 'y'], ORDER)).toEqual(['rule_making']);
  expect(sharedTypes(practices, ['x'], ORDER)).toEqual([]);
});
