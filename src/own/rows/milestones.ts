import type { Fact } from '#extraction/record.ts';
import { compared, type NoticeTables } from './notice-tables.ts';
import { indicatorOf } from './labels.ts';

/** The date that represents a role in a notice. */
export interface Milestone {
  readonly date: string;
  readonly state: string;
  readonly fact_id: string;
}

/**
 * By role. Of several dates, a conflicting one comes first, then a full date, then the first in the text: as in the view
 * of this name.
 */
export function milestonesOf({ facts }: Pick<NoticeTables, 'facts'>): ReadonlyMap<string, Milestone> {
  const dated = facts.filter(
    (fact) => fact.date !== null && fact.scope === 'notice' && indicatorOf(fact.indicator)?.family === 'date',
  );
  const found = new Map<string, Milestone>();
  for (const { indicator, date, state, fact_id } of dated.toSorted(byWeight)) {
    if (date === null || found.has(indicator)) continue;
    const isMonth = state !== 'conflicting' && date.length < FULL_DATE;
    found.set(indicator, { date, state: isMonth ? 'month_only' : state, fact_id });
  }
  return found;
}

const FULL_DATE = 10;

function byWeight(a: Fact, b: Fact): number {
  return (
    Number(b.state === 'conflicting') - Number(a.state === 'conflicting') ||
    (b.date?.length ?? 0) - (a.date?.length ?? 0) ||
    a.start - b.start ||
    compared(a.fact_id, b.fact_id)
  );
}

/** The state of what is computed from two dates; null if one is missing. Days that would run backwards conflict. */
export function stateBetween(from: Milestone | undefined, to: Milestone | undefined): string | null {
  if (!from || !to) return null;
  const states = [from.state, to.state];
  if (states.includes('conflicting')) return 'conflicting';
  if (from.date.length === FULL_DATE && to.date.length === FULL_DATE && to.date < from.date)
    return 'conflicting';
  if (states.includes('month_only')) return 'month_only';
  return states.includes('year_inferred') ? 'year_inferred' : 'stated';
}

/** Days between two full dates that the notice does not contradict. */
export function daysBetweenDates(from: Milestone | undefined, to: Milestone | undefined): number | null {
  const state = stateBetween(from, to);
  if (!from || !to || (state !== 'stated' && state !== 'year_inferred')) return null;
  const [start, end] = [dayOf(from.date), dayOf(to.date)];
  return start === null || end === null ? null : end - start;
}

const DAY = 86_400_000;

/** Counted from 1970; null for what is no date. */
export function dayOf(date: string): number | null {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, FULL_DATE) !== date ? null : time / DAY;
}

export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, FULL_DATE);
}
