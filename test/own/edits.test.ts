import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addedFact,
  addedItem,
  addedMeasure,
  approved,
  rejected,
  reopened,
  replacedFact,
  retopicked,
  retyped,
  saidAbsent,
  takenBackAbsence,
  type GivenFact,
} from '#own/edits.ts';
import { valueIn } from '#own/given-value.ts';
import { undone } from '#own/log.ts';
import { reviewOf, type Review } from '#own/review.ts';
import { notice } from '../support/notice.ts';
import { edited, factRefs, given, ownNotice, STAMP } from '../support/review.ts';

const NOTICE = ownNotice();
const REVIEW = reviewOf(NOTICE, []);
const FACTS = NOTICE.record.facts;

/** A fact given by hand, quoting a phrase of the notice. */
function quoted(quote: string, changed: Partial<GivenFact> = {}): GivenFact {
  const start = NOTICE.text.indexOf(quote);
  return {
    indicator: 'rect_tasks',
    value: 1,
    unit: '项',
    date: null,
    approx: null,
    quote,
    start,
    ...changed,
  };
}

describe('a fact given by hand', () => {
  test('quotes the text, and is put where the quote stands', () => {
    const next = edited(REVIEW, addedFact(REVIEW, quoted('组织班子成员学习文件'), STAMP));
    const { text, record } = next.notice;
    const fact = record.facts.find(({ rule }) => rule === 'by_hand');
    expect(fact).toMatchObject({
      scope: 'item',
      item_id: record.items[0]?.item_id,
      state: 'stated',
      value: 1,
    });
    expect(text?.slice(fact?.start, fact?.end)).toBe('组织班子成员学习文件');
    expect(record.facts.map(({ start }) => start)).toEqual(
      record.facts.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    expect(next.now.facts.get(fact?.fact_id ?? '')).toMatchObject({ by: 'added', read: null });
  });

  test.each<readonly [string, Partial<GivenFact>]>([
    ['no_quote', { quote: ' ' }],
    ['no_quote', { quote: '' }],
    ['not_there', { quote: '青禾镇学习文件' }],
    ['not_there', { start: 3 }],
    ['long_quote', { quote: NOTICE.text.slice(0, 41), start: 0 }],
    ['two_lines', { quote: NOTICE.text.slice(20, 30), start: 20 }],
    ['no_indicator', { indicator: 'nothing' }],
    ['no_value', { value: null }],
    ['no_value', { value: 'no_number' }],
    ['no_unit', { unit: '=1+1' }],
    ['no_date', { indicator: 'signed', date: null }],
    ['no_date', { indicator: 'signed', date: '2023-02-30' }],
  ])('is refused: %s, %o', (why, changed) => {
    expect(addedFact(REVIEW, quoted('组织班子成员学习文件', changed), STAMP)).toBe(why);
    const id = FACTS[0]?.fact_id ?? '';
    expect(replacedFact(REVIEW, id, quoted('组织班子成员学习文件', changed), STAMP)).toBe(why);
  });

  test('never quotes a person, and shows none around its quote', () => {
    const text = notice({ contact: '联系人:赵甲乙,电话:01012345678。整改办公室设在综合楼。' });
    const review = reviewOf(ownNotice(text), []);
    const at = (quote: string) => ({ ...quoted('', { quote }), start: text.indexOf(quote) });
    expect(addedFact(review, at('01012345678'), STAMP)).toBe('personal');
    const next = edited(review, addedFact(review, at('整改办公室'), STAMP));
    const added = [...next.now.facts.values()].find(({ by }) => by === 'added');
    expect(added?.now.prefix).not.toContain('01012345678');
    expect(added?.now.prefix).toContain('▇');
  });

  test('is refused if the same is stated there', () => {
    const fact = FACTS.find(({ value }) => value !== null) ?? FACTS[0]!;
    expect(addedFact(REVIEW, given(fact), STAMP)).toBe('taken');
    expect(replacedFact(REVIEW, fact.fact_id, given(fact), STAMP)).toBe('unchanged');
  });

  test.each([
    ['2023年12月6日', '2023-12-06', 'stated'],
    ['6月7日', '2023-06-07', 'year_inferred'],
    ['6月7日', '2023-06', 'month_only'],
  ] as const)('a date in %s, given as %s, is %s', (quote, date, state) => {
    const next = edited(REVIEW, addedFact(REVIEW, quoted(quote, { indicator: 'as_of', date }), STAMP));
    expect(next.notice.record.facts.find(({ rule }) => rule === 'by_hand')).toMatchObject({ date, state });
  });

  test('a sanction may have no number, which is no zero', () => {
    const without = quoted('组织班子成员学习文件', { indicator: 'party_warning', value: 'no_number' });
    const next = edited(REVIEW, addedFact(REVIEW, without, STAMP));
    expect(next.notice.record.facts.find(({ rule }) => rule === 'by_hand')?.value).toBeNull();
    const zero = edited(REVIEW, addedFact(REVIEW, { ...without, value: 0 }, STAMP));
    expect(zero.notice.record.facts.find(({ rule }) => rule === 'by_hand')?.value).toBe(0);
  });
});

describe('a value that is typed', () => {
  test.each([
    ['12', 12],
    ['１２', 12],
    ['1,280', 1280],
    ['3.5万', 35_000],
    ['1.1 万元', 11_000],
    ['2亿', 200_000_000],
    ['0', 0],
    ['', null],
    [' ', null],
    ['-', null],
    ['-3', null],
    ['三', null],
    ['1e3', null],
  ])('%j is %j', (text, value) => expect(valueIn(text)).toBe(value));

  test('is 0 only where a 0 is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = valueIn(text);
        if (value === 0) expect(text.normalize('NFKC')).toContain('0');
      }),
    );
  });
});

describe('steps', () => {
  test('many are confirmed at once, and taken back at once', () => {
    const refs = factRefs(REVIEW);
    const one = edited(REVIEW, rejected(REVIEW, refs.slice(0, 1), STAMP));
    const all = edited(one, approved(one, refs.slice(1), STAMP));
    const by = (review: Review) => [...review.now.facts.values()].map((fact) => fact.by);
    expect(
      by(all)
        .slice(1)
        .every((each) => each === 'approved'),
    ).toBe(true);
    expect(reviewOf(NOTICE, undone(all.log)).now).toEqual(one.now);
  });

  test('what was rejected can be opened again, as the program read it or as it was added', () => {
    const added = edited(REVIEW, addedFact(REVIEW, quoted('组织班子成员学习文件'), STAMP));
    const refs = factRefs(added);
    const none = edited(added, rejected(added, refs, STAMP));
    expect(none.notice.record.facts).toEqual([]);
    const again = edited(none, reopened(none, refs, STAMP));
    expect(again.notice.record.facts).toEqual(added.notice.record.facts);
  });
});

describe('a figure said not to be printed', () => {
  const absent = edited(REVIEW, saidAbsent(REVIEW, 'loss_averted', STAMP));

  test('is neither a zero nor silence, and can be taken back', () => {
    expect(absent.now.absent).toEqual(['loss_averted']);
    expect(absent.notice.record.facts).toEqual(FACTS);
    const back = edited(absent, takenBackAbsence(absent, 'loss_averted', STAMP));
    expect(back.now.absent).toEqual([]);
    expect(saidAbsent(back, 'loss_averted', STAMP)).not.toBeTypeOf('string');
  });

  test('is refused where it is stated, and of an opening that a person did not read to its end', () => {
    expect(saidAbsent(REVIEW, 'party_warning', STAMP)).toBe('stated');
    const record = { ...NOTICE.record, coverage: 'opening' as const };
    expect(saidAbsent(reviewOf({ ...NOTICE, record }, []), 'loss_averted', STAMP)).toBe('opening');
  });

  test('is taken back before it is stated', () => {
    const stated = quoted('组织班子成员学习文件', { indicator: 'loss_averted' });
    expect(addedFact(absent, stated, STAMP)).toBe('said_absent');
    const warning = FACTS.find(({ indicator }) => indicator === 'party_warning');
    const ref = { of: 'fact', id: warning?.fact_id ?? '' } as const;
    const none = edited(REVIEW, rejected(REVIEW, [ref], STAMP));
    const said = edited(none, saidAbsent(none, 'party_warning', STAMP));
    expect(reopened(said, [ref], STAMP)).toBe('said_absent');
    expect(approved(said, [ref], STAMP)).toBe('said_absent');
  });
});

describe('the outline', () => {
  const { items, measures } = NOTICE.record;
  const [first, second] = items as [(typeof items)[0], (typeof items)[0]];

  test('what stood in an item that is none belongs to the one before it', () => {
    const next = edited(REVIEW, rejected(REVIEW, [{ of: 'item', id: second.item_id }], STAMP));
    const { record } = next.notice;
    expect(record.items.map(({ item_id, end }) => [item_id, end])).toEqual([[first.item_id, second.end]]);
    expect(record.measures.map(({ item_id, ordinal }) => [item_id, ordinal])).toEqual(
      measures.map((_, i) => [first.item_id, i + 1]),
    );
  });

  test('an item added inside another takes the rest of it', () => {
    const quote = '对各站所台账逐一核对';
    const start = NOTICE.text.indexOf(quote);
    const next = edited(REVIEW, addedItem(REVIEW, { quote, start, topics: ['finance_control'] }, STAMP));
    const added = next.notice.record.items.find(({ heading }) => heading === quote);
    expect(added).toMatchObject({
      start,
      end: second.end,
      topics: ['finance_control'],
      status: 'not_stated',
    });
    const before = next.notice.record.items.find(({ item_id }) => item_id === second.item_id);
    expect(before?.end).toBe(start);
    expect(next.notice.record.measures.some(({ item_id }) => item_id === added?.item_id)).toBe(true);
    expect(reviewOf(NOTICE, undone(next.log)).notice).toBe(NOTICE);
  });

  test('topics and types are said by hand', () => {
    const topics = edited(REVIEW, retopicked(REVIEW, first.item_id, ['ideology'], STAMP));
    expect(topics.notice.record.items[0]?.topics).toEqual(['ideology']);
    const id = measures[0]?.measure_id ?? '';
    const types = edited(topics, retyped(topics, id, ['training', 'planning'], STAMP));
    expect(types.notice.record.measures[0]?.types).toEqual(['training', 'planning']);
    expect(types.now.measures.get(id)?.by).toBe('changed');
    expect(retyped(types, id, ['training', 'planning'], STAMP)).toBe('unchanged');
  });

  test('a measure is added in its item, and refused outside of all', () => {
    const quote = '逐一核对';
    const at = { quote, start: NOTICE.text.indexOf(quote), types: ['ledger_list'] };
    const next = edited(REVIEW, addedMeasure(REVIEW, at, STAMP));
    expect(next.notice.record.measures.find(({ lead }) => lead === quote)).toMatchObject({
      item_id: second.item_id,
      types: ['ledger_list'],
    });
    expect(addedMeasure(REVIEW, { quote: '中共青禾镇', start: 0, types: [] }, STAMP)).toBe('not_there');
  });
});
