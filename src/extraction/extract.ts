import { dates } from './readers/dates.ts';
import { QUOTE_LIMIT } from './readers/candidate.ts';
import type { Candidate } from './readers/candidate.ts';
import { figures } from './readers/facts.ts';
import { header } from './readers/header.ts';
import type { Header } from './readers/header.ts';
import { layOut } from './layout.ts';
import type { Layout } from './layout.ts';
import { mergeRepeats } from './merge.ts';
import { partsOf } from './parts.ts';
import type { Fact, NoticeRecord, NoticeSource } from './record.ts';
import { reflow } from '#text/reflow.ts';
import type { Reflowed } from '#text/reflow.ts';
import { restoredRecord } from './restored-record.ts';
import { parseNumeral } from '#text/numeral.ts';
import { sliceOf, type Span } from '#text/span.ts';
import { refusal } from './refusal.ts';
import { redact } from './redaction.ts';
import { onOneLine, redactedRecord } from './redacted-record.ts';
import { withShownQuote } from './shown-quote.ts';
import { itemsOf } from './items.ts';
import { instruments } from './instruments.ts';
import { namedInstruments } from './named-instruments.ts';
import { itemId, numbered } from './ids.ts';
import { checksOf } from './checks/checks.ts';

/** The text is not a notice of rectification after an inspection. */
export class NotANoticeError extends Error {
  /** What it seems to be, in English; null if it does not say. */
  readonly seems: string | null;

  constructor(reason: string, seems: string | null = null) {
    super(seems === null ? reason : `${reason}: seems to be ${seems}`);
    this.name = 'NotANoticeError';
    this.seems = seems;
  }
}

const CONTEXT = 20;

/**
 * Reads a notice. Offsets are UTF-16 code units of the text as given; `text.slice(start, end) === quote` for
 * every fact. Throws only NotANoticeError, if the text is not such a notice.
 */
export function extractNotice(text: string, noticeId: string, source: NoticeSource): NoticeRecord {
  if (text.trim() === '') throw new NotANoticeError('is empty');
  const reflowed = reflow(text);
  const layout = layOut(reflowed);
  const refused = refusal(layout);
  if (refused !== null) throw new NotANoticeError(refused.reason, refused.seems);
  const redacted = redact(layout);
  const dated = dates(layout);
  const head = header(layout, dated.inspection);
  const read = [...dated.candidates, ...roundFact(layout, head), ...figures(layout)];
  const merged = mergeRepeats(layout, read)
    .map((fact) => withShownQuote(fact, redacted))
    .filter((fact) => fact !== null)
    .map((fact) => shortened(fact, reflowed))
    .filter((fact) => isQuotable(layout, fact));
  const facts = toFacts(layout, noticeId, merged);
  const found = instruments(layout, layout.outline);
  const { items, measures } = itemsOf(layout, found, noticeId);
  const { coverage } = layout.outline;
  const record = {
    notice_id: noticeId,
    title: layout.outline.title ? sliceOf(layout.text, layout.outline.title).trim() : null,
    kind: head.kind,
    inspection_type: head.inspection_type,
    level: head.level,
    inspecting_body: head.inspecting_body,
    inspected_body: head.inspected_body,
    inspected_units: head.inspected_units,
    round: head.round,
    coverage,
    source,
    facts,
    items,
    measures,
    instruments: namedInstruments(found, noticeId),
    checks: checksOf({ notice_id: noticeId, coverage, facts, items, measures }, layout),
  };
  const shown = redactedRecord(record, layout, redacted);
  return reflowed.text === text ? shown : restoredRecord(shown, redacted, text, reflowed);
}

function roundFact(layout: Layout, { roundSpan }: Header): Candidate[] {
  if (!roundSpan) return [];
  const printed = layout.folded.slice(roundSpan.start, roundSpan.end);
  const number = /第(?<number>[^轮届]{1,4})轮/u.exec(printed)?.groups?.number;
  const value = printed.endsWith('首轮') ? 1 : parseNumeral(number ?? '');
  if (!Number.isFinite(value)) return [];
  return [
    {
      ...roundSpan,
      indicator: 'inspection_round',
      value,
      unit: '轮',
      date: null,
      state: 'stated',
      approx: null,
      rule: 'header.inspection_round',
      figure: roundSpan,
    },
  ];
}

/** Blanks inside may make a quote too long; then the figure alone is quoted, or the end of the phrase if that is too long, too. */
function shortened(fact: Candidate, reflowed: Reflowed): Candidate {
  if (!isLong(fact, reflowed)) return fact;
  const { end } = fact.figure;
  let { start } = fact.figure;
  while (start < end - 1 && isLong({ start, end }, reflowed)) start += 1;
  return { ...fact, start, end };
}

function isLong(span: Span, { originOf }: Reflowed): boolean {
  const { start, end } = originOf(span);
  return end - start > QUOTE_LIMIT;
}

/** Short and on one line. */
function isQuotable({ text }: Layout, { start, end }: Candidate): boolean {
  const quote = text.slice(start, end);
  return quote !== '' && quote.length <= QUOTE_LIMIT && !quote.includes('\n');
}

function toFacts(layout: Layout, noticeId: string, merged: readonly Candidate[]): Fact[] {
  const ids = numbered(
    noticeId,
    merged.map(({ indicator }) => indicator),
  );
  const parents = partsOf(layout.folded, merged);
  return merged.map((fact, i) => {
    const item =
      fact.date === null || fact.indicator === 'earlier_inspection' ? layout.itemAt(fact.start) : null;
    const parent = parents[i];
    return {
      fact_id: ids[i] ?? '',
      indicator: fact.indicator,
      value: fact.value,
      unit: fact.unit,
      date: fact.date,
      state: fact.state,
      approx: fact.approx,
      scope: item === null ? 'notice' : 'item',
      item_id: item === null ? null : itemId(noticeId, item),
      part_of: parent === null || parent === undefined ? null : (ids[parent] ?? null),
      quote: layout.text.slice(fact.start, fact.end),
      prefix: onOneLine(layout.text.slice(Math.max(0, fact.start - CONTEXT), fact.start)),
      suffix: onOneLine(layout.text.slice(fact.end, fact.end + CONTEXT)),
      start: fact.start,
      end: fact.end,
      rule: fact.rule,
    };
  });
}
