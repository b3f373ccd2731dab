import { precedes, printed, resolveAfter } from './calendar.ts';
import type { Candidate } from './candidate.ts';
import { dateMentions } from './date-mention.ts';
import type { DateMention } from './date-mention.ts';
import { dateCandidate } from './dated.ts';
import type { DatedMention } from './dated.ts';
import { feedbackDate } from './feedback-date.ts';
import { inspectionDates } from './inspection-dates.ts';
import type { Inspection } from './inspection-dates.ts';
import { spanAt } from '#text/span.ts';
import { firstOf } from '#extraction/tokens/clauses.ts';
import type { Layout } from '#extraction/layout.ts';
import { originalPublication, pageDates, signatureDate } from './page-dates.ts';

export interface Dates {
  readonly candidates: readonly Candidate[];
  readonly inspection: Inspection | null;
}

/** Reads the eight date roles of a notice. Never throws. */
export function dates(layout: Layout): Dates {
  const found = dateMentions(layout.folded);
  const page = pageDates(layout, found);
  const signed = signatureDate(layout, found);
  const written = signed ?? page[0] ?? null;
  const inspection = inspectionDates(layout, found, written?.date ?? null);
  const used = new Set([inspection?.start?.dateMention, inspection?.end?.dateMention]);
  const rest = found.filter((dateMention) => !used.has(dateMention));
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

function toCandidates(indicator: string, dated: readonly (DatedMention | null | undefined)[]): Candidate[] {
  return dated.flatMap((entry) => (entry ? [dateCandidate(indicator, entry.dateMention, entry)] : []));
}

const AS_OF = /截[至止](?:到|于)?\s?$|(?:^|[,。;\n\s])[到至]$/u;
/** 到6月底,…: only if the sentence goes on to state the progress by then. */
const STATES_PROGRESS = /^[,、]?[^。]{0,60}(?:问题|任务|整改|完成|销号)/u;

function asOfDates(layout: Layout, found: readonly DateMention[], anchor: string | null): DatedMention[] {
  return found.flatMap((dateMention) => {
    if (!layout.isHeadline(dateMention.start)) return [];
    const before = layout.folded.slice(Math.max(0, dateMention.start - 5), dateMention.start);
    if (!AS_OF.test(before)) return [];
    if (
      !/截/u.test(before) &&
      !STATES_PROGRESS.test(layout.folded.slice(dateMention.end, dateMention.end + 80))
    )
      return [];
    const sentence = spanAt(layout.sentences, dateMention.start);
    if (/同比|环比/u.test(layout.folded.slice(dateMention.end, Math.min(sentence.end, dateMention.end + 80))))
      return [];
    if (dateMention.year === null && anchor === null) return [];
    return [{ ...resolveAfter(dateMention, anchor ?? ''), dateMention }];
  });
}

const EARLIER_EVENT =
  /^[^。;\n]{0,14}?巡[视察][^。,;\n]{0,12}?(?:反馈|指出|发现|后|时|核查|点到|提出|曾|检查)/u;

/** Dates of inspections before this one: kept apart, never used for durations. */
function earlierInspections(
  layout: Layout,
  found: readonly DateMention[],
  inspection: Inspection | null,
): DatedMention[] {
  return found.flatMap((dateMention) => {
    const known = printed(dateMention);
    if (!known || !layout.isReported(dateMention.start)) return [];
    const after = firstOf(layout.folded.slice(dateMention.end, dateMention.end + 50), 'statement');
    const isEarlier = EARLIER_EVENT.test(after) || /^[^。;\n]{0,30}?曾[^。;\n]{0,20}?巡[视察]/u.test(after);
    const start = inspection?.start?.date;
    return isEarlier && start && precedes(known.date, start) ? [{ ...known, dateMention }] : [];
  });
}
