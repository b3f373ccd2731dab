import { BLACK } from '#extraction/black.ts';
import type { Fact, Item, Measure } from '#extraction/record.ts';
import { LINE_ENDS } from '#text/reflow.ts';
import type { LogEntry, NoticeLog } from './log.ts';
import type { OwnNotice } from './outcome.ts';

const LONGEST_PIECE = 40;

/** A log with the words that its project file left out or cut, once the text is there. */
export function restored(log: NoticeLog, notice: OwnNotice): NoticeLog {
  if (notice.text === null) return log;
  return log.map((entry) => {
    const { before, after } = entry;
    return {
      ...entry,
      before: before && restoredSubject(entry, before, notice),
      after: after && restoredSubject(entry, after, notice),
    } as LogEntry;
  });
}

function restoredSubject(
  { of }: LogEntry,
  thing: NonNullable<LogEntry['after']>,
  notice: OwnNotice,
): NonNullable<LogEntry['after']> {
  if (of === 'fact') return restoredFact(thing as Fact, notice);
  if (of === 'item') return restoredItem(thing as Item, notice);
  return of === 'measure' ? restoredMeasure(thing as Measure, notice) : thing;
}

const isBlack = (words: string) => words !== '' && words === BLACK.repeat(words.length);

function restoredFact(fact: Fact, notice: OwnNotice): Fact {
  if (!isBlack(fact.quote)) return fact;
  const { start, end, prefix, suffix } = fact;
  return {
    ...fact,
    quote: wordsAt(notice, start, end),
    prefix: wordsAt(notice, start - prefix.length, start).replace(LINE_ENDS, ' '),
    suffix: wordsAt(notice, end, end + suffix.length).replace(LINE_ENDS, ' '),
  };
}

/** What the program read of it has all its words; of one added by hand, its heading begins it. */
function restoredItem(item: Item, notice: OwnNotice): Item {
  const { heading, path, status_quote, status_start, status_end } = item;
  const isCut = [heading, ...path].some((words) => words.length === LONGEST_PIECE);
  if (!isBlack(heading) && !isCut) return item;
  const { items } = notice.record;
  const read = items.find((one) => one.item_id === item.item_id && one.start === item.start);
  const around = items.findLast((one) => one.start <= item.start && item.end <= one.end);
  const status =
    status_start === null || status_end === null ? null : wordsAt(notice, status_start, status_end);
  return {
    ...item,
    heading: isBegun(heading, read?.heading)
      ? read.heading
      : isBlack(heading)
        ? wordsAt(notice, item.start, item.start + heading.length)
        : heading,
    path: path.map((words, i) => {
      const whole = (read ?? around)?.path[i];
      return isBegun(words, whole) ? whole : words;
    }),
    status_quote: status_quote !== null && isBlack(status_quote) ? status : status_quote,
  };
}

function restoredMeasure(measure: Measure, notice: OwnNotice): Measure {
  const { measure_id, lead, start } = measure;
  if (!isBlack(lead)) return measure;
  const read = notice.record.measures.find((one) => one.measure_id === measure_id && one.start === start);
  const words = isBegun(lead, read?.lead) ? read.lead : wordsAt(notice, start, start + lead.length);
  return { ...measure, lead: words };
}

/** Whether it is the beginning of these words, or as many ▇. */
function isBegun(words: string, whole: string | undefined): whole is string {
  if (whole === undefined) return false;
  const length = Math.min(whole.length, LONGEST_PIECE);
  return isBlack(words) ? words.length >= length - 1 : whole.startsWith(words);
}

/** As printed, without persons. */
function wordsAt({ text, hidden }: OwnNotice, start: number, end: number): string {
  const from = Math.max(0, start);
  const isHidden = (at: number) => hidden.some((span) => span.start <= at && at < span.end);
  const units = (text ?? '').slice(from, end).split('');
  const shown = units.map((unit, i) => (isHidden(from + i) ? BLACK : unit));
  return shown.join('');
}
