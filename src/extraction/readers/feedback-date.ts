import { spanAt, startingIn, type Span } from '#text/span.ts';
import { iso, precedes, resolveAfter } from './calendar.ts';
import type { Resolved } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import { EARLIER, inferred, RANGE } from './dated.ts';
import type { DatedMention } from './dated.ts';
import type { Layout } from '#extraction/layout.ts';

const FEEDBACK = /反馈/gu;
/** 反馈的问题, 反馈问题, 反馈意见整改: the feedback as a thing, not as an event. */
const FEEDBACK_LABEL = /反馈(?:时间|日期|会)?(?:于|在|[::|])\s?$/u;

/** The feedback date: before 反馈 or after its label, and not before the inspection. */
export function feedbackDate(
  layout: Layout,
  found: readonly DateMention[],
  end: string | null,
  written: string | null,
): DatedMention | null {
  for (const match of layout.folded.matchAll(FEEDBACK)) {
    if (!layout.mayTellOfInspection(match.index)) continue;
    const sentence = spanAt(layout.sentences, match.index);
    const dateMention = feedbackMention(layout.folded, sentence, match.index, found);
    if (!dateMention) continue;
    const anchor = end ?? written;
    if (dateMention.year === null && anchor === null) continue;
    const resolved =
      dateMention.relative === 'this' && written
        ? thisYear(dateMention, written)
        : resolveAfter(dateMention, anchor ?? '2000');
    if (end && precedes(resolved.date, end)) continue;
    return { ...resolved, dateMention };
  }
  return null;
}

function thisYear(dateMention: DateMention, written: string): Resolved {
  return { date: iso(dateMention, Number(written.slice(0, 4))), state: inferred(dateMention) };
}

function feedbackMention(
  folded: string,
  sentence: Span,
  at: number,
  found: readonly DateMention[],
): DateMention | null {
  const inSentence = startingIn(found, Math.max(sentence.start, at - 100), Math.min(sentence.end, at + 20));
  const labelled = inSentence.find(
    (dateMention) =>
      dateMention.start > at &&
      dateMention.start - at <= 8 &&
      FEEDBACK_LABEL.test(folded.slice(at, dateMention.start)),
  );
  if (labelled) return labelled;
  const before = inSentence.filter((dateMention) => dateMention.end <= at && at - dateMention.end <= 80);
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
