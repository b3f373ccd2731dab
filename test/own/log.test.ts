import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied } from '#own/applied.ts';
import {
  addedFact,
  approved,
  rejected,
  reopened,
  replacedFact,
  saidAbsent,
  takenBackAbsence,
} from '#own/edits.ts';
import { hasSameSteps, isBegunBy, stepsOf, undone, type NoticeLog } from '#own/log.ts';
import { reviewOf, type Review } from '#own/review.ts';
import { edited, factRefs, given, ownNotice, STAMP } from '../support/review.ts';

const NOTICE = ownNotice();
const { text, record } = NOTICE;
const FACTS = record.facts;

/** One step of a person, by number, on whatever it can be done to. */
type Move = readonly [op: number, fact: number, value: number];
const moves = fc.array(fc.tuple(fc.nat(6), fc.nat(FACTS.length + 2), fc.nat(3)), { maxLength: 12 });

const ABSENT = ['petitions_received', 'loss_averted', 'gov_dismissal'];

function moved(review: Review, [op, n, value]: Move): Review {
  const ids = [...review.now.facts.keys()];
  const id = ids[n % ids.length] ?? '';
  const fact = review.now.facts.get(id)?.now;
  const ref = { of: 'fact', id } as const;
  const indicator = ABSENT[value % ABSENT.length] ?? '';
  const log = [
    () => approved(review, [ref], STAMP),
    () => rejected(review, [ref], STAMP),
    () => reopened(review, [ref], STAMP),
    () => approved(review, factRefs(review).slice(0, n), STAMP),
    () => (fact ? replacedFact(review, id, given(fact, { value }), STAMP) : 'not_there'),
    () =>
      addedFact(
        review,
        given(FACTS[n % FACTS.length] ?? FACTS[0]!, { indicator: 'party_warning', value }),
        STAMP,
      ),
    () => (value > 1 ? saidAbsent(review, indicator, STAMP) : takenBackAbsence(review, indicator, STAMP)),
  ][op]?.();
  return Array.isArray(log) ? reviewOf(review.read, log) : review;
}

const after = (all: readonly Move[]) => all.reduce(moved, reviewOf(NOTICE, []));

describe('a log', () => {
  test('without entries gives the very record that was read', () => {
    expect(applied(record, []).record).toBe(record);
    expect(reviewOf(NOTICE, []).notice).toBe(NOTICE);
  });

  test('gives the same again, also through JSON, and never changes what was read', () => {
    const before = structuredClone(record);
    fc.assert(
      fc.property(moves, (all) => {
        const { log, now } = after(all);
        const again = reviewOf(NOTICE, JSON.parse(JSON.stringify(log)) as NoticeLog);
        expect(again.now).toEqual(now);
        expect(again.orphans).toEqual([]);
      }),
    );
    expect(record).toEqual(before);
  });

  test('grows by one step, whose undoing restores what was there', () => {
    fc.assert(
      fc.property(moves, fc.tuple(fc.nat(6), fc.nat(20), fc.nat(3)), (all, move) => {
        const before = after(all);
        const next = moved(before, move);
        if (next === before) return;
        expect(next.log.slice(0, before.log.length)).toEqual(before.log);
        expect(stepsOf(next.log)).toBe(stepsOf(before.log) + 1);
        expect(undone(next.log)).toEqual(before.log);
        expect(reviewOf(NOTICE, undone(next.log)).now).toEqual(before.now);
      }),
    );
  });

  test('leaves every quote what the text has at its offsets', () => {
    fc.assert(
      fc.property(moves, (all) => {
        for (const { start, end, quote } of after(all).notice.record.facts)
          expect(text.slice(start, end)).toBe(quote);
      }),
    );
  });

  test('keeps 0, no number, silence and what is said to be absent apart', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const { now, log } = after(all);
        const kept = JSON.parse(JSON.stringify({ now: now.record, absent: now.absent })) as {
          now: typeof record;
          absent: string[];
        };
        for (const [i, { value, indicator }] of kept.now.facts.entries()) {
          expect(value).toBe(now.record.facts[i]?.value);
          expect(kept.absent).not.toContain(indicator);
        }
        const said = log.filter(({ of }) => of === 'absence').map(({ id }) => id);
        expect(kept.absent.every((code) => said.includes(code))).toBe(true);
      }),
    );
  });
});

describe('who vouches', () => {
  const review = reviewOf(NOTICE, []);
  const [first] = FACTS as [(typeof FACTS)[0]];
  const counted = FACTS.find(({ value }) => value !== null) ?? first;
  const standing = (one: Review, id: string) => {
    const { by, isRejected } = one.now.facts.get(id) ?? {};
    return { by, isRejected };
  };

  test('is the program, until a person confirms', () => {
    const ref = { of: 'fact', id: first.fact_id } as const;
    expect(standing(review, first.fact_id)).toEqual({ by: 'program', isRejected: false });
    const next = edited(review, approved(review, [ref], STAMP));
    expect(standing(next, first.fact_id)).toEqual({ by: 'approved', isRejected: false });
    expect(next.notice.record.facts).toEqual(record.facts);
    expect(approved(next, [ref], STAMP)).toBe('unchanged');
    expect(standing(edited(next, reopened(next, [ref], STAMP)), first.fact_id).by).toBe('program');
  });

  test('a rejected fact is listed but not in the record, nor in any total or check', () => {
    const next = edited(review, rejected(review, [{ of: 'fact', id: first.fact_id }], STAMP));
    expect(standing(next, first.fact_id)).toEqual({ by: 'program', isRejected: true });
    const ids = next.notice.record.facts.map(({ fact_id }) => fact_id);
    expect(ids).toEqual(FACTS.slice(1).map(({ fact_id }) => fact_id));
    expect(next.notice.record.checks.flatMap(({ fact_ids }) => fact_ids)).not.toContain(first.fact_id);
  });

  test('a changed fact keeps what the program read', () => {
    const next = edited(review, replacedFact(review, counted.fact_id, given(counted, { value: 0 }), STAMP));
    const found = next.now.facts.get(counted.fact_id);
    expect(found).toMatchObject({ by: 'changed', read: counted, now: { value: 0, rule: 'by_hand' } });
    expect(next.log.at(-1)).toMatchObject({
      op: 'replace',
      before: counted,
      rule: counted.rule,
      version: 'v1',
    });
    expect(next.notice.record.facts[FACTS.indexOf(counted)]?.value).toBe(0);
  });

  test('if one of two contradicting figures is rejected, the other is plainly stated', () => {
    const pair = FACTS.slice(0, 2).map((one) => ({
      ...one,
      indicator: 'problems_total',
      state: 'conflicting' as const,
    }));
    const two = reviewOf({ ...NOTICE, record: { ...record, facts: pair, checks: [] } }, []);
    const next = edited(two, rejected(two, [{ of: 'fact', id: first.fact_id }], STAMP));
    expect(next.notice.record.facts.map(({ state }) => state)).toEqual(['stated']);
  });
});

test('of two logs, one begins the other unless they differ', () => {
  const first = reviewOf(NOTICE, []);
  const one = edited(first, approved(first, factRefs(first).slice(0, 1), STAMP));
  const longer = edited(one, rejected(one, factRefs(one).slice(1, 2), STAMP)).log;
  const other = edited(first, rejected(first, factRefs(first).slice(0, 1), STAMP)).log;
  expect(isBegunBy(one.log, longer)).toBe(true);
  expect(isBegunBy([], other)).toBe(true);
  expect(isBegunBy(longer, one.log)).toBe(false);
  expect(isBegunBy(one.log, other)).toBe(false);
  expect(hasSameSteps(longer, structuredClone(longer))).toBe(true);
  expect(hasSameSteps(one.log, longer)).toBe(false);
  expect(hasSameSteps(one.log, other)).toBe(false);
});
