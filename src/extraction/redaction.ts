import type { FoldedText } from '#text/fold.ts';
import { spanOf, type Span } from '#text/span.ts';
import { CONTACTS } from './contacts.ts';
import { PERSON_NAMES } from './person-names.ts';

export const BLACK = '▇';

/**
 * Redacts personal data with one ▇ per code unit, so that offsets hold: telephone numbers, e-mail and street addresses,
 * postcodes, account numbers, and names in the places where notices print them. Offices stay readable.
 */
export function redact({ text, folded }: FoldedText): string {
  const spans = privateSpans(folded);
  if (spans.length === 0) return text;
  const units = text.split('');
  for (const { start, end } of spans) units.fill(BLACK, start, end);
  return units.join('');
}

/** Whether a stretch of text is redacted. `redacted` is the whole text as returned by `redact`. */
export function isRedacted(redacted: string, { start, end }: Span): boolean {
  return redacted.slice(start, end).includes(BLACK);
}

/** The part of a piece before its first redaction. */
export function beforeRedaction(redacted: string): string {
  return redacted.split(BLACK)[0] ?? '';
}

function privateSpans(folded: string): readonly Span[] {
  const found = (patterns: readonly RegExp[], group: string) =>
    patterns.flatMap((form) => [...folded.matchAll(form)].map((match) => valueSpan(match, group)));
  return [...found(CONTACTS, 'value'), ...found(PERSON_NAMES, 'name')];
}

function valueSpan(match: RegExpExecArray, group: string): Span {
  return match.groups?.[group] === undefined ? spanOf(match) : spanOf(match, group);
}
