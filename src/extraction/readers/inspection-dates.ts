import { spanAt, type Span } from '#text/span.ts';
import { iso, plainState, precedes, printed, resolveAfter } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import { EARLIER, inferred, RANGE } from './dated.ts';
import type { DatedMention } from './dated.ts';
import { firstOf } from '#extraction/tokens/clauses.ts';
import type { Layout } from '#extraction/layout.ts';

/** The sentence on the inspection, with its dates if they are printed. */
export interface Inspection {
  readonly sentence: Span;
  readonly start: DatedMention | null;
  readonly end: DatedMention | null;
}

const INSPECTS = /巡[视察]|进驻/u;
const ABOUT_RECTIFYING = /公示|整改期|集中整改|监督时间|受理/u;

/** The first range of dates in a sentence on the inspection, or the first 自…起. */
export function inspectionDates(
  layout: Layout,
  found: readonly DateMention[],
  written: string | null,
): Inspection | null {
  for (const [i, first] of found.entries()) {
    if (!layout.mayTellOfInspection(first.start)) continue;
    const sentence = spanAt(layout.sentences, first.start);
    const second = found[i + 1];
    const ranged = second !== undefined && RANGE.test(layout.folded.slice(first.end, second.start));
    const clauseEnd = ranged ? second.end : first.end;
    if (!tellsOfThisInspection(layout.folded, sentence, first.start, clauseEnd)) continue;
    if (ranged) return resolveRange(sentence, first, second, written);
    if (layout.folded.slice(first.end).startsWith('起')) {
      return { sentence, start: resolveStart(first, written), end: null };
    }
  }
  return null;
}

function tellsOfThisInspection(folded: string, sentence: Span, start: number, end: number): boolean {
  const before = folded.slice(Math.max(sentence.start, start - 20), start);
  const after = folded.slice(end, Math.min(sentence.end, end + 90));
  if (EARLIER.test(before) || /曾/u.test(after.slice(0, 20)) || /反馈时间|公示期?[::]?$/u.test(before))
    return false;
  const clause = firstOf(after, 'statement');
  if (ABOUT_RECTIFYING.test(clause.split(/巡[视察]/u)[0] ?? '') && !/组/u.test(clause)) return false;
  return INSPECTS.test(before + clause);
}

function resolveStart(first: DateMention, written: string | null): DatedMention | null {
  const known = printed(first);
  if (known) return { ...known, dateMention: first };
  if (written === null) return null;
  const year = Number(written.slice(0, 4));
  const date = precedes(written, iso(first, year)) ? iso(first, year - 1) : iso(first, year);
  return { date, state: first.day === null ? 'month_only' : 'year_inferred', dateMention: first };
}

/** An end without a year gets the year of the start, or, if that would be earlier, the next year, as inferred. */
function resolveRange(
  sentence: Span,
  first: DateMention,
  second: DateMention,
  written: string | null,
): Inspection {
  const start = resolveStart(first, written);
  const end = resolveEnd(second, start);
  if (start || !end) return { sentence, start, end };
  const year = Number(end.date.slice(0, 4));
  const date = precedes(end.date, iso(first, year)) ? iso(first, year - 1) : iso(first, year);
  return { sentence, start: { date, state: inferred(first), dateMention: first }, end };
}

function resolveEnd(second: DateMention, start: DatedMention | null): DatedMention | null {
  const known = printed(second);
  if (known) return { ...known, dateMention: second };
  if (!start) return null;
  const after = resolveAfter(second, start.date);
  const sameYear = after.date.slice(0, 4) === start.date.slice(0, 4);
  const stated = sameYear && start.state !== 'year_inferred';
  return { date: after.date, state: stated ? plainState(second) : after.state, dateMention: second };
}
