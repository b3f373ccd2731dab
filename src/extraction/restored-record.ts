import { fold } from '#text/fold.ts';
import { LINE_ENDS, unwrapped } from '#text/reflow.ts';
import type { Reflowed } from '#text/reflow.ts';
import type { Span } from '#text/span.ts';
import type { Check, Fact, Instrument, Item, Measure, NoticeRecord } from './record.ts';
import { redact, redactedAt } from './redaction.ts';

const LIMIT = 40;
const CONTEXT = 20;

/**
 * A record read from a reflowed text, with the offsets and the wording of the text as given. `redacted` is the reflowed text
 * as returned by `redact`.
 */
export function restoredRecord(
  record: NoticeRecord,
  redacted: string,
  text: string,
  reflowed: Reflowed,
): NoticeRecord {
  const { originOf } = reflowed;
  const printed = redactedAt(text, redacted, reflowed);
  const at = (span: Span): string => printed.slice(span.start, span.end);
  /** The wording of a piece, which is looked up in the reflowed text. */
  const piece = (words: string, from = 0): string => {
    const behind = redacted.indexOf(words, from);
    const start = behind < 0 ? redacted.indexOf(words) : behind;
    return start < 0 || words === '' ? words : at(originOf({ start, end: start + words.length }));
  };
  /** A name has no line end, wherever the text was wrapped. */
  const name = (words: string | null): string | null => (words === null ? null : unwrapped(piece(words)));

  const fact = (one: Fact): Fact => {
    const { start, end } = originOf(one);
    const before = at({ start: Math.max(0, start - CONTEXT), end: start });
    const after = at({ start: end, end: end + CONTEXT });
    return {
      ...one,
      quote: text.slice(start, end),
      prefix: before.replace(LINE_ENDS, ' '),
      suffix: after.replace(LINE_ENDS, ' '),
      start,
      end,
    };
  };

  const status = ({ status_start: start, status_end: end }: Item) => {
    if (start === null || end === null) return {};
    const origin = originOf({ start, end });
    const shown = { start: origin.start, end: Math.min(origin.end, origin.start + LIMIT) };
    return { status_quote: at(shown), status_start: shown.start, status_end: shown.end };
  };

  const item = (one: Item): Item => ({
    ...one,
    ...originOf(one),
    ...status(one),
    heading: piece(one.heading, one.start),
    path: one.path.map((heading) => piece(heading)),
  });

  const measure = (one: Measure): Measure => ({
    ...one,
    ...originOf(one),
    lead: piece(one.lead, one.start).slice(0, LIMIT),
  });

  const instrument = (one: Instrument): Instrument => {
    const { start, end } = originOf(one);
    const title = at({ start: start + 1, end: end - 1 });
    return { ...one, start, end, title: redact({ text: title, folded: fold(title) }) };
  };

  const check = (one: Check): Check => {
    if (one.check !== 'unreadable' || one.found === null) return one;
    const found = one.found;
    const shown = piece(found);
    const finding = (words: string) => words.replace(found, () => shown);
    return { ...one, found: shown, finding_zh: finding(one.finding_zh), finding_en: finding(one.finding_en) };
  };

  return {
    ...record,
    title: name(record.title),
    inspecting_body: name(record.inspecting_body),
    inspected_body: name(record.inspected_body),
    round: name(record.round),
    facts: record.facts.map(fact),
    items: record.items.map(item),
    measures: record.measures.map(measure),
    instruments: record.instruments.map(instrument),
    checks: record.checks.map(check),
  };
}
