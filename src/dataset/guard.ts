import { BLACK, isRedacted, redactText } from '#extraction/redaction.ts';
import type { Fact, Instrument, Item, Measure, NoticeRecord } from '#extraction/record.ts';
import { LINE_ENDS } from '#text/reflow.ts';
import { sliceOf, type Span } from '#text/span.ts';
import { DataError } from './data-error.ts';

/**
 * The last check before a record is written: throws if a quote is not the text at its offsets, or if anything cut from
 * the notice could identify a person.
 */
export function guard(record: NoticeRecord, text: string): void {
  const redacted = redactText(text);
  for (const fact of record.facts) guardFact(fact, text, redacted);
  for (const item of record.items) guardItem(item, text, redacted);
  for (const measure of record.measures) guardMeasure(measure, redacted);
  for (const instrument of record.instruments) guardInstrument(instrument, redacted);
  const { notice_id, title, inspecting_body, inspected_body, round } = record;
  for (const piece of [title, inspecting_body, inspected_body, round]) guardPiece(notice_id, piece, redacted);
}

function guardFact(fact: Fact, text: string, redacted: string): void {
  guardQuote(fact.fact_id, fact.quote, fact, text, redacted);
  const { fact_id, start, end, prefix, suffix } = fact;
  const before = redacted.slice(start - prefix.length, start).replace(LINE_ENDS, ' ');
  const after = redacted.slice(end, end + suffix.length).replace(LINE_ENDS, ' ');
  if (prefix !== before || suffix !== after)
    throw new DataError(fact_id, 'what stands around the quote leads to a person');
}

function guardItem(item: Item, text: string, redacted: string): void {
  const { item_id, status_quote, status_start: start, status_end: end } = item;
  if (status_quote !== null && start !== null && end !== null)
    guardQuote(item_id, status_quote, { start, end }, text, redacted);
  for (const piece of [item.heading, ...item.path]) guardPiece(item_id, piece, redacted);
}

function guardMeasure({ measure_id, lead, start, end }: Measure, redacted: string): void {
  guardPiece(measure_id, lead, redacted.slice(start, end));
}

/** A title may be redacted further than in the text. */
function guardInstrument({ instrument_id, title, start, end }: Instrument, redacted: string): void {
  const shown = redacted.slice(start + 1, end - 1);
  const fits =
    title.length === shown.length && [...title.split('').keys()].every((i) => isAtMost(title, shown, i));
  if (!fits) throw new DataError(instrument_id, 'title leads to a person');
}

function isAtMost(title: string, shown: string, i: number): boolean {
  return title[i] === BLACK || title[i] === shown[i];
}

function guardQuote(id: string, quote: string, span: Span, text: string, redacted: string): void {
  if (sliceOf(text, span) !== quote) throw new DataError(id, 'quote is not what stands at its offsets');
  if (isRedacted(redacted, span)) throw new DataError(id, 'quote leads to a person');
}

/** Any other piece of the notice must occur in the redacted text exactly as published. */
function guardPiece(id: string, piece: string | null, redacted: string): void {
  if (piece !== null && !redacted.includes(piece))
    throw new DataError(id, 'holds what leads to a person, or what the notice does not print');
}
