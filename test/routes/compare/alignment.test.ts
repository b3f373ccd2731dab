import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aligned, isShared, type Band } from '#routes/[[lang=lang]]/compare/alignment.ts';
import type { PracticeCard } from '#routes/[[lang=lang]]/compare/card.ts';
import { firstColumns, moveColumn, toggleColumn } from '#routes/[[lang=lang]]/compare/columns.ts';
import { UNTYPED } from '#routes/[[lang=lang]]/compare/practice.ts';
import { kinship, reasonsFor } from '#routes/[[lang=lang]]/compare/reasons.ts';
import { sharedTypes } from '#routes/[[lang=lang]]/compare/topic-title.ts';
import { card, matter, TYPES } from '../../support/practices.ts';

const ORDER = [...TYPES.map(({ value }) => value), UNTYPED];
const idsIn = (band: Band | undefined) =>
  band?.rows.map(({ cards }) => cards.map((one) => one?.measure_id ?? null));
const aloneIn = (band: Band | undefined) =>
  band?.alone.map((cards) => cards.map(({ measure_id }) => measure_id));
const about = (...names: readonly string[]) => ({ matters: names.map((name) => matter(name)) });

describe('bands', () => {
  test('set rule beside rule, and training beside training', () => {
    const training = { types: ['training'], ...about('采购') };
    const rule = about('采购');
    const { bands } = aligned(
      [
        [card('a1', training), card('a2', rule)],
        [card('b1', rule), card('b2', training)],
      ],
      ORDER,
    );
    expect(bands.map(idsIn)).toEqual([[['a1', 'b2']], [['a2', 'b1']]]);
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

  test('with a pair come before wider ones without', () => {
    const training = { types: ['training'], ...about('采购') };
    const { bands } = aligned(
      [[card('a1'), card('a2', training)], [card('b1'), card('b2', training)], [card('c1')]],
      ORDER,
    );
    expect(bands.map(({ type }) => type)).toEqual(['training', 'rule_making']);
  });

  test('name a measure that has the type but stands elsewhere, so no column looks silent', () => {
    const { bands } = aligned([[card('a1', { types: ['training', 'rule_making'] })], [card('b1')]], ORDER);
    const rules = bands.find(({ type }) => type === 'rule_making');
    expect(aloneIn(rules)).toEqual([[], ['b1']]);
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
  test('join measures about the same matter, the most telling first', () => {
    const { bands } = aligned(
      [
        [card('a1', { matters: [matter('接待', 1)] }), card('a2', { matters: [matter('采购', 2)] })],
        [card('b1', { matters: [matter('采购', 2)] }), card('b2', { matters: [matter('接待', 1)] })],
      ],
      ORDER,
    );
    expect(idsIn(bands[0])).toEqual([
      ['a2', 'b1'],
      ['a1', 'b2'],
    ]);
  });

  test('leave measures without a counterpart alone, each in its column', () => {
    const { bands } = aligned([[card('a1', about('采购')), card('a2')], [card('b1', about('接待'))]], ORDER);
    expect(idsIn(bands[0])).toEqual([]);
    expect(aloneIn(bands[0])).toEqual([['a1', 'a2'], ['b1']]);
  });

  test('share one matter from end to end', () => {
    const { bands } = aligned(
      [[card('a', about('采购'))], [card('b', about('采购', '合同'))], [card('c', about('合同'))]],
      ORDER,
    );
    expect(idsIn(bands[0])).toEqual([['a', 'b', null]]);
    expect(aloneIn(bands[0])).toEqual([[], [], ['c']]);
  });

  test('stand under a type that one of them has besides, if there they are a pair', () => {
    const { bands } = aligned(
      [[card('a', { types: ['training', 'rule_making'], ...about('采购') })], [card('b', about('采购'))]],
      ORDER,
    );
    expect(bands.map(({ type }) => type)).toEqual(['rule_making']);
    expect(idsIn(bands[0])).toEqual([['a', 'b']]);
  });

  test('hold every measure once, each in its own column', () => {
    const one = fc.record({
      types: fc.subarray(ORDER, { minLength: 1 }),
      matters: fc.subarray([matter('采购', 2), matter('接待', 1, 'heading'), matter('合同', 1.5, 'rule')]),
    });
    fc.assert(
      fc.property(fc.array(fc.array(one, { maxLength: 6 }), { minLength: 1, maxLength: 4 }), (given) => {
        const columns = given.map((cards, at) =>
          cards.map((each, n) => card(`${at}.${n}`, { ...each, zone: `z${at}` })),
        );
        const { bands, meetings } = aligned(columns, ORDER);
        const placed = [
          ...bands.flatMap(({ rows, alone }) => [...rows.map(({ cards }) => cards), alone]),
          meetings,
        ]
          .flatMap((cells) => cells.map((cell, at) => ({ cell, at })))
          .flatMap(({ cell, at }) => [cell].flat().map((each) => each && `${at}:${each.measure_id}`));
        const all = columns.flatMap((cards, at) => cards.map(({ measure_id }) => `${at}:${measure_id}`));
        expect(placed.filter((each) => each !== null).sort()).toEqual(all.sort());
      }),
    );
  });
});

describe('kinship', () => {
  const near = (a: Partial<PracticeCard>, b: Partial<PracticeCard>, type = 'rule_making') =>
    kinship(card('a', a), card('b', b), type);

  test('is none without a matter in common', () => {
    expect(near(about('采购'), about('接待'))).toBe(0);
    expect(near({}, {})).toBe(0);
  });

  test('is what the shared matters tell, less where only a heading names them', () => {
    expect(near(about('采购'), about('采购'))).toBe(1);
    expect(near(about('采购'), { matters: [matter('采购', 1, 'heading')] })).toBeCloseTo(0.7);
  });

  test('is none if the shared matter tells little beside what both are chiefly about', () => {
    const with3 = (name: string) => ({ matters: [matter(name, 4), matter('招商', 1)] });
    expect(near(with3('合同'), with3('接待'))).toBe(0);
    expect(near(with3('合同'), about('招商'))).toBe(1);
  });

  test('takes the title of a rule for what a rule is about, not for what a check is about', () => {
    const inTitle = { types: ['rule_making', 'inspection_self_check'], matters: [matter('采购', 1, 'rule')] };
    expect(near(inTitle, about('采购'))).toBe(1);
    expect(near(inTitle, about('采购'), 'inspection_self_check')).toBe(0);
  });

  test('takes a heading for what a measure does chiefly, not for what it does besides', () => {
    const headed = { types: ['study_meeting', 'rule_making'], matters: [matter('采购', 1, 'heading')] };
    expect(near(headed, about('采购'))).toBe(0);
  });
});

describe('reasons', () => {
  const figures = [{ fact_id: 'f', label: '追回', figure: '3 万元' }];
  const of = (...cards: readonly Partial<PracticeCard>[]) =>
    reasonsFor(
      cards.map((given, at) => card(`m${at}`, { zone: `z${at}`, ...given })),
      'rule_making',
    );

  test('are topic, type and the matter they share', () => {
    expect(of(about('采购'), about('采购', '接待'))).toEqual([
      { kind: 'topic' },
      { kind: 'type' },
      { kind: 'matter', names: ['采购'] },
    ]);
  });

  test('name at most two matters, and those of rules first', () => {
    const matters = [matter('接待'), matter('合同', 1, 'rule'), matter('报销')];
    expect(of({ matters }, { matters }).slice(2)).toEqual([
      { kind: 'rule', names: ['合同'] },
      { kind: 'matter', names: ['接待'] },
    ]);
  });

  test('name the zones of a figure if not all state one', () => {
    expect(of({ figures }, { figures }, {}).at(-1)).toEqual({ kind: 'figure', zones: ['z0', 'z1'] });
    expect(of({ figures }, { figures }).at(-1)).toEqual({ kind: 'figure', zones: null });
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
