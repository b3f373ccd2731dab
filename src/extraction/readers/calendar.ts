import { isDay, type DateMention } from '#extraction/tokens/date-mention.ts';
import type { State } from '#extraction/record.ts';

/** A date with its year, printed or inferred. */
export interface Resolved {
  /** YYYY-MM-DD, or YYYY-MM if no day is printed. */
  readonly date: string;
  readonly state: State;
}

/** A date as printed, with its year. */
export interface DatedMention extends Resolved {
  readonly dateMention: DateMention;
}

/** The date in ISO format with the given year. */
export function iso(dateMention: DateMention, year: number): string {
  const { month, day } = dateMention;
  return `${year}-${twoDigits(month)}${day === null ? '' : `-${twoDigits(day)}`}`;
}

function twoDigits(part: number): string {
  return part < 10 ? `0${part}` : String(part);
}

/** The date with its printed year, or null if none is printed. */
export function printed(dateMention: DateMention): DatedMention | null {
  return dateMention.year === null ? null : inYear(dateMention, dateMention.year, 'stated');
}

/** Dates that bound one without a year: it is not before the first and not after the second. */
export interface Bounds {
  readonly after?: string | null;
  /** When the text was written, or a later date in it. */
  readonly before?: string | null;
}

/** The date with its year: the printed one, that of 同年 or 次年, else the one nearest to a bound. Null if no bound is known. */
export function resolve(dateMention: DateMention, { after, before }: Bounds): DatedMention | null {
  const known = printed(dateMention);
  if (known) return known;
  const { relative } = dateMention;
  const fromWriting = relative === 'this' || relative === 'last';
  const told = before && (fromWriting || !after) ? notAfter(dateMention, before) : null;
  return after && !(told && !precedes(told.date, after)) ? notBefore(dateMention, after) : told;
}

/** 同年 and 次年 count as printed, because the text itself gives the year. */
function notBefore(dateMention: DateMention, after: string): DatedMention | null {
  const year = Number(after.slice(0, 4));
  if (dateMention.relative === 'same') return inYear(dateMention, year, 'stated');
  if (dateMention.relative === 'next') return inYear(dateMention, year + 1, 'stated');
  return inYear(dateMention, precedes(iso(dateMention, year), after) ? year + 1 : year, 'year_inferred');
}

function notAfter(dateMention: DateMention, before: string): DatedMention | null {
  const year = Number(before.slice(0, 4));
  const earlier = dateMention.relative === 'last' || precedes(before, iso(dateMention, year));
  return inYear(dateMention, earlier ? year - 1 : year, 'year_inferred');
}

/** Null for 29 February of a common year. */
function inYear(dateMention: DateMention, year: number, state: State): DatedMention | null {
  const { month, day } = dateMention;
  if (!isDay(year, month, day)) return null;
  return { date: iso(dateMention, year), state: day === null ? 'month_only' : state, dateMention };
}

/** Compares at the coarser precision of the two: 2024-03 does not precede 2024-03-12. */
export function precedes(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** The last day of the year before. */
export function yearBefore(date: string): string {
  return `${Number(date.slice(0, 4)) - 1}-12-31`;
}
