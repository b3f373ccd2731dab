import { ONCE } from '#extraction/vocabulary/inspections.ts';
import { gather } from '#text/gather.ts';
import { precedes, printed, resolve, yearBefore, type Bounds, type DatedMention } from './calendar.ts';
import type { Candidate } from './candidate.ts';
import { dateCandidate } from './dated.ts';
import { feedbackDate } from './feedback-date.ts';
import { inspectionDates, type Inspection } from './inspection-dates.ts';
import { originalPublication, pageDates, signatureDate } from './page-dates.ts';
import { firstOf } from '#extraction/tokens/clauses.ts';
import type { DateMention } from '#extraction/tokens/date-mention.ts';
import type { Layout } from '#extraction/layout.ts';

export interface Dates {
  readonly candidates: readonly Candidate[];
  readonly inspection: Inspection | null;
}

/** Reads the eight date roles of a notice. Never throws. */
export function dates(layout: Layout): Dates {
  const signed = signatureDate(layout);
  const page = pageDates(layout, signed);
  const written = (signed ?? page[0])?.date ?? null;
  const { inspection, rest, feedback } = told(layout, written);
  const last = (inspection?.end ?? inspection?.start)?.date ?? null;
  const roles: readonly (readonly [string, readonly (DatedMention | null | undefined)[]])[] = [
    ['inspection_start', [inspection?.start]],
    ['inspection_end', [inspection?.end]],
    ['feedback', [feedback]],
    ['as_of', asOfDates(layout, rest, { after: feedback?.date ?? last, before: written })],
    ['earlier_inspection', earlierInspections(layout, inspection)],
  ];
  const candidates = gather(roles, ([role, dated]) =>
    gather(dated, (one) => (one ? [dateCandidate(role, one.dateMention, one)] : [])),
  );
  return {
    inspection,
    candidates: [...candidates, ...(signed ? [signed] : []), ...page, ...originalPublication(layout)],
  };
}

interface Told {
  readonly inspection: Inspection | null;
  readonly feedback: DatedMention | null;
  /** The dates of the text that are not those of the inspection. */
  readonly rest: readonly DateMention[];
}

/** Inspection and feedback; with years that are not printed, both lie before the day of writing. */
function told(layout: Layout, written: string | null, latest = written): Told {
  const inspection = inspectionDates(layout, written, latest);
  const used = [inspection?.start?.dateMention, inspection?.end?.dateMention];
  const rest = layout.dates.mentions.filter((dateMention) => !used.includes(dateMention));
  const last = (inspection?.end ?? inspection?.start)?.date ?? null;
  const feedback = feedbackDate(layout, rest, last, written);
  const isLate = written !== null && feedback?.dateMention.year === null && precedes(written, feedback.date);
  const start = inspection?.start;
  const again = isLate && latest === written && start?.state === 'year_inferred';
  return again ? told(layout, written, yearBefore(start.date)) : { inspection, feedback, rest };
}

const AS_OF = /截[至止](?:到|于)?\s?$|(?:^|[,。;\n\s])[到至]$/u;
/** 到6月底,…: only if the sentence goes on to state the progress by then. */
const STATES_PROGRESS = /^[,、]?[^。]{0,60}(?:问题|任务|整改|完成|销号|推进|已改(?=\d|[,。完到好正]))/u;
const BUSINESS = /同比|环比/u;

function asOfDates(layout: Layout, rest: readonly DateMention[], bounds: Bounds): DatedMention[] {
  return gather(rest, (dateMention) => {
    const { start, end } = dateMention;
    const before = layout.folded.slice(Math.max(0, start - 5), start);
    if (!layout.isHeadline(start) || !AS_OF.test(before)) return [];
    const sentence = layout.sentenceAt(start);
    const after = layout.folded.slice(end, Math.min(sentence.end, end + 80));
    if (BUSINESS.test(after) || !(before.includes('截') || STATES_PROGRESS.test(after))) return [];
    return resolve(dateMention, bounds) ?? [];
  });
}

const EARLIER_EVENT = new RegExp(
  `^[^。;\\n]{0,14}?巡[视察][^。,;\\n]{0,12}?(?:反馈|指出|发现|后|时|核查|点到|提出|${ONCE.source}|检查)|^[^。;\\n]{0,30}?曾[^。;\\n]{0,20}?巡[视察]`,
  'u',
);

/** Dates of inspections before this one: kept apart, never used for durations. */
function earlierInspections(layout: Layout, inspection: Inspection | null): DatedMention[] {
  const start = inspection?.start?.date;
  if (!start) return [];
  return gather(layout.dates.mentions, (dateMention) => {
    const known = printed(dateMention);
    if (!known || !precedes(known.date, start) || !layout.isReported(dateMention.start)) return [];
    const after = firstOf(layout.folded.slice(dateMention.end, dateMention.end + 50), 'statement');
    return EARLIER_EVENT.test(after) ? [known] : [];
  });
}
