import { BLACK } from '#extraction/black.ts';
import { isRedacted, redactText } from '#extraction/redaction.ts';
import type { Fact, Instrument, Item, Measure, NoticeRecord } from '#extraction/record.ts';
import { LINE_ENDS, unwrapped } from '#text/reflow.ts';
import { sliceOf, type Span } from '#text/span.ts';
import { DataError } from './data-error.ts';

/**
 * The last check before a record is written. What has a quote that is not the text at its offsets, or could lead to a person, is
 * left out together with what refers to it; `left` says what and why. Names of the notice itself become null.
 */
export function guarded(
  record: NoticeRecord,
  text: string,
): { readonly record: NoticeRecord; readonly left: readonly string[] } {
  const redacted = redactText(text);
  const left: string[] = [];
  const passes = (check: () => void): boolean => {
    try {
      check();
      return true;
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      left.push(error.message);
      return false;
    }
  };
  const items = record.items.filter((item) => passes(() => guardItem(item, text, redacted)));
  const facts = record.facts.filter((fact) => passes(() => guardFact(fact, text, redacted)));
  const measures = record.measures.filter((measure) => passes(() => guardMeasure(measure, redacted)));
  const instruments = record.instruments.filter((one) => passes(() => guardInstrument(one, redacted)));
  const name = (piece: string | null): string | null =>
    passes(() => guardPiece(record.notice_id, piece, redacted)) ? piece : null;
  const shown = {
    ...record,
    title: name(record.title),
    inspecting_body: name(record.inspecting_body),
    inspected_body: name(record.inspected_body),
    round: name(record.round),
  };
  return { record: withRows(shown, { items, facts, measures, instruments }), left };
}

/** Throws if anything would be left out. */
export function guard(record: NoticeRecord, text: string): void {
  const [first] = guarded(record, text).left;
  if (first !== undefined) throw new DataError(record.notice_id, first);
}

type Rows = Pick<NoticeRecord, 'items' | 'facts' | 'measures' | 'instruments'>;

/** The record with these rows only: what is in an item that is gone goes too, other references are cut. */
function withRows(record: NoticeRecord, { items, facts, measures, instruments }: Rows): NoticeRecord {
  const places = new Set(items.map(({ item_id }) => item_id));
  const isPlaced = ({ item_id }: { readonly item_id: string | null }) =>
    item_id === null || places.has(item_id);
  const kept = facts.filter(isPlaced);
  const ids = new Set(kept.map(({ fact_id }) => fact_id));
  return {
    ...record,
    items,
    facts: kept.map((fact) => ({
      ...fact,
      part_of: fact.part_of !== null && ids.has(fact.part_of) ? fact.part_of : null,
    })),
    measures: measures.filter(isPlaced),
    instruments: instruments.filter(isPlaced),
    checks: record.checks.filter(({ fact_ids }) => fact_ids.every((id) => ids.has(id))),
  };
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

/** Any other piece of the notice must occur in the redacted text exactly as published, but for line ends within it. */
function guardPiece(id: string, piece: string | null, redacted: string): void {
  if (piece !== null && !redacted.includes(piece) && !unwrapped(redacted).includes(piece))
    throw new DataError(id, 'holds what leads to a person, or what the notice does not print');
}
