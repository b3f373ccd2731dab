import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sql } from '#database/sql.ts';
import type { Fact, NoticeRecord, State } from '#extraction/record.ts';
import { fact, record } from '../support/corpus.ts';
import { withDatabase } from '../support/database.ts';
import { tablesOf } from '../support/tables.ts';

type Operand = Pick<Fact, 'date' | 'state'> | null;

interface Durations {
  readonly notice_id: string;
  readonly inspection_days: number | null;
  readonly feedback_days: number | null;
  readonly report_days: number | null;
  readonly report_days_state: State | null;
}

const ROLES = ['inspection_start', 'inspection_end', 'feedback', 'signed', 'published'] as const;

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const operand: fc.Arbitrary<Operand> = fc.oneof(
  { weight: 4, arbitrary: day.map((date) => ({ date, state: 'stated' as const })) },
  { weight: 2, arbitrary: day.map((date) => ({ date, state: 'year_inferred' as const })) },
  { weight: 1, arbitrary: day.map((date) => ({ date, state: 'conflicting' as const })) },
  { weight: 2, arbitrary: day.map((date) => ({ date: date.slice(0, 7), state: 'month_only' as const })) },
  { weight: 1, arbitrary: day.map((date) => ({ date: date.slice(0, 7), state: 'year_inferred' as const })) },
  { weight: 2, arbitrary: fc.constant(null) },
);

const operands = fc.array(operand, { minLength: ROLES.length, maxLength: ROLES.length });

/** The five dates, and one of an earlier inspection, which must never count. */
function noticeOf(dates: readonly Operand[], at: number): NoticeRecord {
  const id = `n${String(at).padStart(4, '0')}`;
  const earlier = fact(id, 9, 'earlier_inspection', { date: '2014-05-05' });
  const facts = ROLES.flatMap((role, n) => (dates[n] ? [fact(id, n + 1, role, dates[n])] : []));
  return record(id, { facts: [...facts, earlier] });
}

/** Computed independently of the view. */
function between(from: Operand, to: Operand): { readonly days: number | null; readonly state: State | null } {
  if (!from?.date || !to?.date) return { days: null, state: null };
  const states = [from, to].map(({ date, state }) =>
    state !== 'conflicting' && date?.length === 7 ? 'month_only' : state,
  );
  const state =
    (['conflicting', 'month_only', 'year_inferred'] as const).find((one) => states.includes(one)) ?? 'stated';
  if (state !== 'conflicting' && from.date.length === 10 && to.date.length === 10 && to.date < from.date)
    return { days: null, state: 'conflicting' };
  if (state === 'conflicting' || state === 'month_only') return { days: null, state };
  return { days: (Date.parse(to.date) - Date.parse(from.date)) / 86_400_000, state };
}

function expected(dates: readonly Operand[], notice_id: string): Durations {
  const [start = null, end = null, feedback = null, signed = null, published = null] = dates;
  const onSite = between(start, end).days;
  const report = between(feedback, signed ?? published);
  return {
    notice_id,
    inspection_days: onSite === null ? null : onSite + 1,
    feedback_days: between(end, feedback).days,
    report_days: report.days,
    report_days_state: report.state,
  };
}

test('durations match an independent computation for any combination of dates', async () => {
  const samples = fc.sample(operands, { numRuns: 400, seed: 27 });
  const notices = samples.map(noticeOf);
  const rows = await withDatabase(tablesOf(notices), (database) =>
    database.query(sql<Durations>`
      SELECT notice_id, inspection_days, feedback_days, report_days, report_days_state
      FROM durations JOIN notices USING (notice_id) ORDER BY notice_id`),
  );
  expect(rows).toEqual(samples.map((dates, at) => expected(dates, notices[at]?.notice_id ?? '')));
});
