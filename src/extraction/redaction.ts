import { matchesOf } from '#text/scan.ts';
import type { FoldedText } from '#text/fold.ts';
import { reflow } from '#text/reflow.ts';
import type { Reflowed } from '#text/reflow.ts';
import { spanOf, type Span } from '#text/span.ts';
import { BLACK } from './black.ts';
import { contacts } from './contacts.ts';
import { personNames } from './person-names.ts';

/**
 * Redacts personal data with one ▇ per code unit, so that offsets hold: telephone numbers, e-mail and street addresses,
 * postcodes, account numbers, and names in the places where notices print them. Offices stay readable.
 */
export function redact({ text, folded }: FoldedText): string {
  const spans = [...contacts(folded), ...personNames(folded)].sort((a, b) => a.start - b.start);
  const shown: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    shown.push(text.slice(at, start), BLACK.repeat(end - Math.max(at, start)));
    at = end;
  }
  return [...shown, text.slice(at)].join('');
}

/** Redacts a notice as given: names and numbers are found in its reflowed text, and blacked out where they were. */
export function redactText(text: string): string {
  const reflowed = reflow(text);
  const redacted = redact(reflowed);
  if (reflowed.text === text) return redacted;
  return redactedAt(text, redacted, reflowed);
}

/** The original with everything blacked out that is blacked out in its redacted reflowed text. */
export function redactedAt(text: string, redacted: string, { originOf }: Reflowed): string {
  let shown = '';
  let at = 0;
  for (const { index, 0: black } of matchesOf(BLACKED, redacted)) {
    const { start, end } = originOf({ start: index, end: index + black.length });
    shown += text.slice(at, start) + BLACK.repeat(end - start);
    at = end;
  }
  return shown + text.slice(at);
}

/** What is blacked out in a redacted text, in order. */
export function hiddenIn(redacted: string): Span[] {
  return redacted.includes(BLACK) ? matchesOf(BLACKED, redacted).map((match) => spanOf(match)) : [];
}

const BLACKED = new RegExp(`${BLACK}+`, 'gu');

/** Whether a stretch of text is redacted. `redacted` is the whole text as returned by `redact`. */
export function isRedacted(redacted: string, { start, end }: Span): boolean {
  return redacted.slice(start, end).includes(BLACK);
}

/** The part of a piece before its first redaction. */
export function beforeRedaction(redacted: string): string {
  return redacted.split(BLACK)[0] ?? '';
}
