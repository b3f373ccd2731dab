import type { Layout } from '#extraction/layout.ts';
import { indexAt, type Span } from '#text/span.ts';

export function sentenceOf({ folded, sentences }: Layout, { start }: Span): Span {
  return sentences[indexAt(sentences, start)] ?? { start: 0, end: folded.length };
}

/** Whether the text, or its line, ends before the sentence does. */
export function isCut(layout: Layout, span: Span): boolean {
  return !/[。!?.]/u.test(layout.folded.charAt(sentenceOf(layout, span).end));
}

/** Whether the text ends before the sentence does; a heading needs no mark at its end. */
export function endsText(layout: Layout, span: Span): boolean {
  return layout.folded.slice(sentenceOf(layout, span).end, sentenceOf(layout, span).end + 8).trim() === '';
}
