import type { DateMention } from './date-mention.ts';
import type { State } from '#extraction/record.ts';

/** A date with its year, printed or inferred. */
export interface Resolved {
  /** YYYY-MM-DD, or YYYY-MM if no day is printed. */
  readonly date: string;
  readonly state: State;
}

/** The date in ISO format with the given year. */
export function iso(dateMention: DateMention, year: number): string {
  const parts = [year, dateMention.month, ...(dateMention.day === null ? [] : [dateMention.day])];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The date with its printed year, or null if none is printed. */
export function printed(dateMention: DateMention): Resolved | null {
  return dateMention.year === null
    ? null
    : { date: iso(dateMention, dateMention.year), state: plainState(dateMention) };
}

/**
 * The first date with that month and day not before the anchor. 同年 and 次年 count as printed, because the text itself
 * gives the year; any other year is inferred.
 */
export function resolveAfter(dateMention: DateMention, anchor: string): Resolved {
  const known = printed(dateMention);
  if (known) return known;
  const year = Number(anchor.slice(0, 4));
  if (dateMention.relative === 'same' || dateMention.relative === 'next') {
    return {
      date: iso(dateMention, year + (dateMention.relative === 'next' ? 1 : 0)),
      state: plainState(dateMention),
    };
  }
  const candidate = iso(dateMention, year);
  const date = precedes(candidate, anchor) ? iso(dateMention, year + 1) : candidate;
  return { date, state: dateMention.day === null ? 'month_only' : 'year_inferred' };
}

/** Compares at the coarser precision of the two: 2024-03 does not precede 2024-03-12. */
export function precedes(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

export function plainState(dateMention: DateMention): State {
  return dateMention.day === null ? 'month_only' : 'stated';
}
