import type { FoldedText } from '#text/fold.ts';
import type { Check, Fact, Instrument, Item, Measure, NoticeRecord } from './record.ts';
import { BLACK } from './black.ts';
import { beforeRedaction, hiddenIn, redact } from './redaction.ts';
import { indexAt, type Span } from '#text/span.ts';

/**
 * The record with personal data redacted or cut off; `redacted` is the notice's text as returned by `redact`. A name is
 * recognised only in its sentence, so each piece is looked up at its place. Quotes of figures are never redacted.
 */
export function redactedRecord(record: NoticeRecord, notice: FoldedText, redacted: string): NoticeRecord {
  const hidden = hiddenIn(redacted);
  const piece = redactor(notice.text, redacted, hidden);
  return {
    ...record,
    title: record.title === null ? null : piece(record.title),
    inspecting_body: bodyName(record.inspecting_body, piece),
    inspected_body: bodyName(record.inspected_body, piece),
    round: bodyName(record.round, piece),
    facts: record.facts.map((fact) => redactedFact(fact, redacted, hidden)),
    items: record.items.map((item) => redactedItem(item, redacted, piece)),
    measures: record.measures.map((measure) => redactedMeasure(measure, piece)),
    instruments: redactedInstruments(record.instruments, notice, redacted),
    checks: record.checks.map((check) => redactedCheck(check, piece)),
  };
}

/** A piece of the text as it may be published; the search begins at `from`. */
type Redactor = (printed: string, from?: number) => string;

/** Pieces without a place of their own are looked up once: the headings above items stand in many paths. */
function redactor(text: string, redacted: string, hidden: readonly Span[]): Redactor {
  const known = new Map<string, string>();
  const shownAt = (printed: string, from: number): string => {
    const after = text.indexOf(printed, from);
    const start = after < 0 ? text.indexOf(printed) : after;
    // Not found in the text: redacted as a whole.
    if (start < 0) return BLACK.repeat(printed.length);
    const end = start + printed.length;
    return isHidden(hidden, { start, end }) ? redacted.slice(start, end) : printed;
  };
  return (printed, from) => {
    if (from !== undefined) return shownAt(printed, from);
    const shown = known.get(printed) ?? shownAt(printed, 0);
    known.set(printed, shown);
    return shown;
  };
}

/** Whether a stretch overlaps what is blacked out. */
function isHidden(hidden: readonly Span[], { start, end }: Span): boolean {
  const last = hidden[indexAt(hidden, end - 1)];
  return last !== undefined && last.start < end && last.end > start;
}

/** A body's name is cut before any personal data in it, and before a bracket that would stay open. */
function bodyName(name: string | null, piece: Redactor): string | null {
  return name === null ? null : beforeRedaction(piece(name)).replace(/[(（][^()（）]*$/u, '') || null;
}

function redactedFact(fact: Fact, redacted: string, hidden: readonly Span[]): Fact {
  const { start, end, prefix, suffix } = fact;
  if (!isHidden(hidden, { start: start - prefix.length, end: end + suffix.length })) return fact;
  return {
    ...fact,
    prefix: onOneLine(redacted.slice(start - prefix.length, start)),
    suffix: onOneLine(redacted.slice(end, end + suffix.length)),
  };
}

export function onOneLine(text: string): string {
  // A loop is faster than a search in so short a text.
  for (let at = 0; at < text.length; at += 1)
    if (text.charCodeAt(at) === LINE_FEED) return text.replaceAll('\n', ' ');
  return text;
}
const LINE_FEED = 0x0a;

function redactedItem(item: Item, redacted: string, piece: Redactor): Item {
  const heading = piece(item.heading, item.start);
  const status = statusQuote(item, redacted);
  const isClear = heading === item.heading && item.path.every((above) => piece(above) === above);
  if (isClear && status.status_quote === item.status_quote) return item;
  return { ...item, path: item.path.map((above) => piece(above)), heading, ...status };
}

/** A status is quoted up to any personal data. */
function statusQuote(
  { status_start: start, status_end: end }: Item,
  redacted: string,
): Pick<Item, 'status_quote' | 'status_start' | 'status_end'> {
  const quote = start === null || end === null ? '' : beforeRedaction(redacted.slice(start, end));
  if (start === null || quote === '') return { status_quote: null, status_start: null, status_end: null };
  return { status_quote: quote, status_start: start, status_end: start + quote.length };
}

function redactedMeasure(measure: Measure, piece: Redactor): Measure {
  const lead = piece(measure.lead, measure.start);
  return lead === measure.lead ? measure : { ...measure, lead };
}

/** A title is also redacted alone, because a name at its end is followed by 》 in the text but by nothing in the title. */
function redactedInstruments(
  instruments: readonly Instrument[],
  { folded }: FoldedText,
  redacted: string,
): readonly Instrument[] {
  const known = new Map<string, string>();
  return instruments.map((instrument) => {
    const [start, end] = [instrument.start + 1, instrument.end - 1];
    const alone = { text: redacted.slice(start, end), folded: folded.slice(start, end) };
    const key = `${alone.text}\n${alone.folded}`;
    const title = known.get(key) ?? redact(alone);
    known.set(key, title);
    return title === instrument.title ? instrument : { ...instrument, title };
  });
}

/** Findings quote the text only for unreadable figures. */
function redactedCheck(check: Check, piece: Redactor): Check {
  if (check.check !== 'unreadable' || check.found === null) return check;
  const { found, finding_zh, finding_en } = check;
  const shown = piece(found);
  return {
    ...check,
    found: shown,
    finding_zh: finding_zh.replace(found, () => shown),
    finding_en: finding_en.replace(found, () => shown),
  };
}
