import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf, agreementScore, scoresByIndicator, type SharedReview } from '#own/agreement.ts';
import { addedFact, approved, rejected, replacedFact, saidAbsent } from '#own/edits.ts';
import { merged } from '#own/merged.ts';
import type { ProjectNotice } from '#own/project.ts';
import { reviewOf, type Review } from '#own/review.ts';
import { edited, factRefs, given, ownNotice, REVIEWED, STAMP } from '../support/review.ts';

const NOTICE = ownNotice();
const FACTS = NOTICE.record.facts;
const idOf = (indicator: string) => FACTS.find((fact) => fact.indicator === indicator)?.fact_id ?? '';
const factOf = (indicator: string) => {
  const fact = FACTS.find((one) => one.indicator === indicator);
  if (!fact) throw new Error(`not read: ${indicator}`);
  return fact;
};
const RECOVERED = 'cleared_refunded';
const FOUND = 'problems_total';

type Edit = (review: Review) => Review;

const approve =
  (...codes: string[]): Edit =>
  (review) =>
    edited(
      review,
      approved(
        review,
        codes.map((code) => ({ of: 'fact', id: idOf(code) })),
        STAMP,
      ),
    );
const approveAll: Edit = (review) => edited(review, approved(review, factRefs(review), STAMP));
const reject =
  (code: string): Edit =>
  (review) =>
    edited(review, rejected(review, [{ of: 'fact', id: idOf(code) }], STAMP));
const change =
  (code: string, value: number): Edit =>
  (review) =>
    edited(review, replacedFact(review, idOf(code), given(factOf(code), { value }), STAMP));
const absent =
  (code: string): Edit =>
  (review) =>
    edited(review, saidAbsent(review, code, STAMP));

function reviewed(edits: readonly Edit[], notice = NOTICE): ProjectNotice {
  const review = edits.reduce((last, edit) => edit(last), reviewOf(notice, []));
  return { read: review.read, log: review.log };
}

function sharedBy(a: readonly Edit[], b: readonly Edit[]): SharedReview {
  const [shared] = agreementOf([reviewed(a)], [reviewed(b)]).shared;
  if (!shared) throw new Error('nothing shared');
  return shared;
}

const accordOf = ({ pairs }: SharedReview, code: string) =>
  pairs.filter(({ indicator }) => indicator === code).map(({ accord }) => accord);

describe('two reviews of one text', () => {
  test('agree on what both confirm', () => {
    expect(accordOf(sharedBy([approve(FOUND)], [approve(FOUND)]), FOUND)).toEqual(['both']);
  });

  test('differ on what one of them changed', () => {
    expect(accordOf(sharedBy([approve(FOUND)], [change(FOUND, 13)]), FOUND)).toEqual(['differs']);
  });

  test('differ where one says that a figure is not printed', () => {
    const a = [reject(FOUND), absent(FOUND)];
    expect(accordOf(sharedBy(a, [approve(FOUND)]), FOUND)).toEqual(['differs']);
  });

  test('agree that a figure is not printed', () => {
    const both = [absent('petitions_received')];
    expect(accordOf(sharedBy(both, both), 'petitions_received')).toEqual(['both']);
  });

  test('leave what one of them rejected to the other', () => {
    expect(accordOf(sharedBy([reject(FOUND)], [approve(FOUND)]), FOUND)).toEqual(['only_b']);
    expect(accordOf(sharedBy([approve(FOUND)], [reject(FOUND)]), FOUND)).toEqual(['only_a']);
  });

  test('have a figure that one of them added at the same words under another name in common, but differ on it', () => {
    const fact = factOf(FOUND);
    const rename: Edit = (review) =>
      edited(review, replacedFact(review, idOf(FOUND), given(fact, { indicator: 'rect_tasks' }), STAMP));
    expect(accordOf(sharedBy([approve(FOUND)], [rename]), FOUND)).toEqual(['differs']);
  });

  test('agree also where they mark more or less of a phrase', () => {
    const start = REVIEWED.indexOf('青');
    const mark =
      (quote: string): Edit =>
      (review) => {
        const value = { indicator: 'petitions_received', value: 4, unit: '件', date: null, approx: null };
        return edited(review, addedFact(review, { ...value, quote, start: REVIEWED.indexOf(quote) }, STAMP));
      };
    const shared = sharedBy(
      [mark(REVIEWED.slice(start, start + 8))],
      [mark(REVIEWED.slice(start, start + 5))],
    );
    expect(accordOf(shared, 'petitions_received')).toEqual(['both']);
  });

  test('say nothing of figures that neither decided on', () => {
    const shared = sharedBy([approve(FOUND)], [approve(FOUND)]);
    expect(shared.pairs).toHaveLength(1);
    expect(shared.untouched).toBe(FACTS.length - 1);
  });
});

describe('an agreement', () => {
  test('leaves out texts that one reader did not review, and those of one file only, and names them', () => {
    const other = ownNotice(`${REVIEWED} `, 'other.txt', 'b'.repeat(64));
    const agreement = agreementOf([reviewed([]), reviewed([], other)], [reviewed([approveAll])]);
    expect(agreement.shared).toEqual([]);
    expect(agreement.unread).toEqual([NOTICE]);
    expect(agreement.alone).toEqual([other]);
  });

  test('is the same whichever reader comes first', () => {
    const edit = fc.oneof(
      fc.constantFrom<Edit>(approve(FOUND), approve(RECOVERED), reject(FOUND), reject(RECOVERED)),
      fc.nat(3).map((value) => change(FOUND, value + 20)),
      fc.constant(absent('petitions_received')),
    );
    fc.assert(
      fc.property(edit, edit, (a, b) => {
        const one = agreementScore(sharedBy([a], [b]).pairs);
        const other = agreementScore(sharedBy([b], [a]).pairs);
        expect(other).toEqual({ ...one, only_a: one.only_b, only_b: one.only_a });
      }),
    );
  });

  test('is 1 of a review with itself', () => {
    const edits = [approveAll, change(FOUND, 30), absent('petitions_received')];
    expect(agreementScore(sharedBy(edits, edits).pairs).f1).toBe(1);
  });

  test('has F1 with n: twice what both have of all that either has', () => {
    const { pairs } = sharedBy([approveAll], [approveAll, change(FOUND, 30), reject(RECOVERED)]);
    const n = FACTS.length;
    expect(agreementScore(pairs)).toMatchObject({ n, both: n - 2, differs: 1, only_a: 1, only_b: 0 });
    expect(agreementScore(pairs).f1).toBeCloseTo((2 * (n - 2)) / (2 * n - 1));
  });

  test('lists the indicators with the most disagreement first', () => {
    const { pairs } = sharedBy([approveAll], [approveAll, change(FOUND, 30)]);
    const [first] = scoresByIndicator(pairs);
    expect(first).toMatchObject({ indicator: FOUND, differs: 1 });
  });
});

describe('a merged review', () => {
  const now = (notice: ProjectNotice) => reviewOf(notice.read, notice.log).now;
  const A: readonly Edit[] = [approveAll, change(FOUND, 30), reject(RECOVERED), absent('petitions_received')];
  const B: readonly Edit[] = [approveAll, change(FOUND, 31)];

  test('says what A says where A was chosen', () => {
    const shared = sharedBy(A, B);
    const made = merged(shared, () => 'a', STAMP);
    expect(agreementScore(agreementOf([made], [reviewed(A)]).shared[0]?.pairs ?? []).f1).toBe(1);
  });

  test.each([
    ['A then B', A, B],
    ['B then A', B, A],
  ])('says what the other says where the other was chosen: %s', (_, one, other) => {
    const made = merged(sharedBy(one, other), () => 'b', STAMP);
    const { pairs } = agreementOf([made], [reviewed(other)]).shared[0] ?? { pairs: [] };
    expect(pairs.filter(({ accord }) => accord !== 'both')).toEqual([]);
  });

  test('is one more step of the log of A', () => {
    const shared = sharedBy(A, B);
    const made = merged(shared, () => 'b', STAMP);
    expect(made.log.slice(0, shared.a.log.length)).toEqual(shared.a.log);
    expect(new Set(made.log.slice(shared.a.log.length).map(({ step }) => step)).size).toBe(1);
  });

  test('confirms what both agree on', () => {
    const made = merged(
      sharedBy([change(FOUND, 30)], [change(FOUND, 30), approve(RECOVERED)]),
      () => null,
      STAMP,
    );
    expect(now(made).facts.get(idOf(RECOVERED))?.by).toBe('approved');
  });

  test('leaves what was not chosen as A has it', () => {
    const made = merged(sharedBy(A, B), () => null, STAMP);
    expect(now(made).facts.get(idOf(FOUND))?.now.value).toBe(30);
  });
});
