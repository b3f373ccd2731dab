import { isMasked, mask } from '#extraction/redaction.ts';
import type { Fact, Item, Measure, NoticeRecord } from '#extraction/record.ts';
import type { Span } from '#text/span.ts';
import { DataError } from './data-error.ts';

/**
 * The last look before a record is written: every quote is what stands at its offsets and leads to no person,
 * and whatever else is cut from the notice is blackened where the notice names or locates one.
 */
export function guarded(record: NoticeRecord, text: string): NoticeRecord {
  const masked = mask(text);
  verifyQuotes(record, text, masked);
  return {
    ...record,
    title: maskedText(record.title, masked, text),
    facts: record.facts.map((fact) => guardedFact(fact, masked)),
    items: record.items.map((item) => guardedItem(item, masked, text)),
    measures: record.measures.map((measure) => guardedMeasure(measure, masked, text)),
    instruments: record.instruments.map((instrument) => ({ ...instrument, title: mask(instrument.title) })),
  };
}

function verifyQuotes({ facts, items }: NoticeRecord, text: string, masked: string): void {
  for (const fact of facts) verifyQuote(fact.fact_id, fact.quote, fact, text, masked);
  for (const { item_id, status_quote, status_start: start, status_end: end } of items) {
    if (status_quote !== null && start !== null && end !== null) {
      verifyQuote(item_id, status_quote, { start, end }, text, masked);
    }
  }
}

function verifyQuote(id: string, quote: string, span: Span, text: string, masked: string): void {
  if (text.slice(span.start, span.end) !== quote)
    throw new DataError(id, 'quote is not what stands at its offsets');
  if (isMasked(masked, span)) throw new DataError(id, 'quote leads to a person');
}

function guardedFact(fact: Fact, masked: string): Fact {
  const { start, end, prefix, suffix } = fact;
  return {
    ...fact,
    prefix: masked.slice(start - prefix.length, start).replaceAll('\n', ' '),
    suffix: masked.slice(end, end + suffix.length).replaceAll('\n', ' '),
  };
}

function guardedItem(item: Item, masked: string, text: string): Item {
  return {
    ...item,
    path: item.path.map((heading) => maskedText(heading, masked, text)),
    heading: maskedText(item.heading, masked, text, item.start),
  };
}

function guardedMeasure(measure: Measure, masked: string, text: string): Measure {
  return { ...measure, lead: maskedText(measure.lead, masked, text, measure.start) };
}

/** A name shows only in its sentence, so a piece is blackened as the whole text is where it stands. */
function maskedText<T extends string | null>(piece: T, masked: string, text: string, from = 0): T | string {
  if (piece === null) return piece;
  const at = text.indexOf(piece, from);
  return at < 0 ? mask(piece) : masked.slice(at, at + piece.length);
}
