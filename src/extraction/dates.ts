import type { Span } from '#text/span.ts';
import { precedes, plainState, iso, printed, resolveAfter } from './calendar.ts';
import type { Resolved } from './calendar.ts';
import type { Candidate } from './candidate.ts';
import { dateMentions } from './date-mention.ts';
import type { DateMention } from './date-mention.ts';
import { originalPublication, pageDates, signatureDate } from './page-dates.ts';
import { spanAt } from './sentences.ts';
import { startingIn } from './layout.ts';
import type { Layout } from './layout.ts';

/** The sentence that tells of the inspection, with its dates where they are printed. */
export interface Inspection {
  readonly sentence: Span;
  readonly start: Dated | null;
  readonly end: Dated | null;
}

interface Dated extends Resolved {
  readonly mention: DateMention;
}

export interface Dates {
  readonly candidates: readonly Candidate[];
  readonly inspection: Inspection | null;
}

/** Tells of an inspection that is not this one. */
export const EARLIER = /曾|上一?轮|上一?届|上一?次|此前|以往历次|历次|前[一两]轮|原报告/u;
const RANGE = /^(?:\s{1,4}日)?\s?起?\s?(?:至|到|-{1,2}|~|,?\s?至)\s?$/u;
const INSPECTS = /巡[视察]|进驻/u;
const ABOUT_RECTIFYING = /公示|整改期|集中整改|监督时间|受理/u;

/** Reads the eight date roles of a notice. Never throws. */
export function dates(layout: Layout): Dates {
  const found = dateMentions(layout.folded);
  const page = pageDates(layout, found);
  const signed = signatureDate(layout, found);
  const written = signed ?? page[0] ?? null;
  const inspection = inspectionDates(layout, found, written?.date ?? null);
  const used = new Set([inspection?.start?.mention, inspection?.end?.mention]);
  const rest = found.filter((mention) => !used.has(mention));
  const last = inspection?.end?.date ?? inspection?.start?.date ?? null;
  const feedback = feedbackDate(layout, rest, last, written?.date ?? null);
  const asOf = asOfDates(layout, rest, feedback?.date ?? last ?? written?.date ?? null);
  const earlier = earlierInspections(layout, rest, inspection);
  return {
    inspection,
    candidates: [
      ...toCandidates('inspection_start', [inspection?.start]),
      ...toCandidates('inspection_end', [inspection?.end]),
      ...toCandidates('feedback', [feedback]),
      ...toCandidates('as_of', asOf),
      ...toCandidates('earlier_inspection', earlier),
      ...(signed ? [signed] : []),
      ...page,
      ...originalPublication(layout, found),
    ],
  };
}

function toCandidates(indicator: string, dated: readonly (Dated | null | undefined)[]): Candidate[] {
  return dated.flatMap((entry) => (entry ? [dateCandidate(indicator, entry.mention, entry)] : []));
}

export function dateCandidate(indicator: string, span: Span, resolved: Resolved): Candidate {
  return {
    indicator,
    value: null,
    unit: null,
    date: resolved.date,
    state: resolved.state,
    approx: null,
    rule: `date.${indicator}`,
    start: span.start,
    end: span.end,
    figure: { start: span.start, end: span.end },
  };
}

/** The first range of dates in a sentence that tells of inspecting, or the first 自…起. */
function inspectionDates(
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
  const clause = after.split(/[;]/u)[0] ?? '';
  if (ABOUT_RECTIFYING.test(clause.split(/巡[视察]/u)[0] ?? '') && !/组/u.test(clause)) return false;
  return INSPECTS.test(before + clause);
}

function resolveStart(first: DateMention, written: string | null): Dated | null {
  const known = printed(first);
  if (known) return { ...known, mention: first };
  if (written === null) return null;
  const year = Number(written.slice(0, 4));
  const date = precedes(written, iso(first, year)) ? iso(first, year - 1) : iso(first, year);
  return { date, state: first.day === null ? 'month_only' : 'year_inferred', mention: first };
}

/** An end without a year takes the start's; if that runs backwards, the next, and is then inferred. */
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
  return { sentence, start: { date, state: inferred(first), mention: first }, end };
}

function resolveEnd(second: DateMention, start: Dated | null): Dated | null {
  const known = printed(second);
  if (known) return { ...known, mention: second };
  if (!start) return null;
  const after = resolveAfter(second, start.date);
  const sameYear = after.date.slice(0, 4) === start.date.slice(0, 4);
  const stated = sameYear && start.state !== 'year_inferred';
  return { date: after.date, state: stated ? plainState(second) : after.state, mention: second };
}

function inferred(mention: DateMention): 'month_only' | 'year_inferred' {
  return mention.day === null ? 'month_only' : 'year_inferred';
}

const FEEDBACK = /反馈/gu;
/** 反馈的问题, 反馈问题, 反馈意见整改: the feedback as a thing, not as an event. */
const FEEDBACK_LABEL = /反馈(?:时间|日期|会)?(?:于|在|[::|])\s?$/u;

function feedbackDate(
  layout: Layout,
  found: readonly DateMention[],
  end: string | null,
  written: string | null,
): Dated | null {
  for (const match of layout.folded.matchAll(FEEDBACK)) {
    if (!layout.mayTellOfInspection(match.index)) continue;
    const sentence = spanAt(layout.sentences, match.index);
    const mention = feedbackMention(layout.folded, sentence, match.index, found);
    if (!mention) continue;
    const anchor = end ?? written;
    if (mention.year === null && anchor === null) continue;
    const resolved =
      mention.relative === 'this' && written
        ? thisYear(mention, written)
        : resolveAfter(mention, anchor ?? '2000');
    if (end && precedes(resolved.date, end)) continue;
    return { ...resolved, mention };
  }
  return null;
}

export function thisYear(mention: DateMention, written: string): Resolved {
  return { date: iso(mention, Number(written.slice(0, 4))), state: inferred(mention) };
}

function feedbackMention(
  folded: string,
  sentence: Span,
  at: number,
  found: readonly DateMention[],
): DateMention | null {
  const inSentence = startingIn(found, Math.max(sentence.start, at - 100), Math.min(sentence.end, at + 20));
  const labelled = inSentence.find(
    (mention) =>
      mention.start > at && mention.start - at <= 8 && FEEDBACK_LABEL.test(folded.slice(at, mention.start)),
  );
  if (labelled) return labelled;
  const before = inSentence.filter((mention) => mention.end <= at && at - mention.end <= 80);
  const nearest = before.at(-1);
  if (!nearest) return null;
  const gap = folded.slice(nearest.end, at);
  if (
    /截[至止]|整改|曾|发现|指出|[;]/u.test(gap) ||
    EARLIER.test(folded.slice(Math.max(0, nearest.start - 6), at))
  )
    return null;
  if (/截[至止]到?$/u.test(folded.slice(Math.max(sentence.start, nearest.start - 4), nearest.start)))
    return null;
  const previous = before.at(-2);
  const ranged = previous && RANGE.test(folded.slice(previous.end, nearest.start));
  return ranged ? previous : nearest;
}

const AS_OF = /截[至止](?:到|于)?\s?$|(?:^|[,。;\n\s])[到至]$/u;
/** 到6月底,…: only where the sentence goes on to tell what is done by then. */
const TOLD_BY_THEN = /^[,、]?[^。]{0,60}(?:问题|任务|整改|完成|销号)/u;

function asOfDates(layout: Layout, found: readonly DateMention[], anchor: string | null): Dated[] {
  return found.flatMap((mention) => {
    if (!layout.isHeadline(mention.start)) return [];
    const before = layout.folded.slice(Math.max(0, mention.start - 5), mention.start);
    if (!AS_OF.test(before)) return [];
    if (!/截/u.test(before) && !TOLD_BY_THEN.test(layout.folded.slice(mention.end, mention.end + 80)))
      return [];
    const sentence = spanAt(layout.sentences, mention.start);
    if (/同比|环比/u.test(layout.folded.slice(mention.end, Math.min(sentence.end, mention.end + 80))))
      return [];
    if (mention.year === null && anchor === null) return [];
    return [{ ...resolveAfter(mention, anchor ?? ''), mention }];
  });
}

const EARLIER_EVENT =
  /^[^。;\n]{0,14}?巡[视察][^。,;\n]{0,12}?(?:反馈|指出|发现|后|时|核查|点到|提出|曾|检查)/u;

/** Dates of inspections before this one: kept apart, never used for durations. */
function earlierInspections(
  layout: Layout,
  found: readonly DateMention[],
  inspection: Inspection | null,
): Dated[] {
  return found.flatMap((mention) => {
    const known = printed(mention);
    if (!known || !layout.isTold(mention.start)) return [];
    const after = layout.folded.slice(mention.end, mention.end + 50).split(/[。\n]/u)[0] ?? '';
    const tells = EARLIER_EVENT.test(after) || /^[^。;\n]{0,30}?曾[^。;\n]{0,20}?巡[视察]/u.test(after);
    const start = inspection?.start?.date;
    return tells && start && precedes(known.date, start) ? [{ ...known, mention }] : [];
  });
}
