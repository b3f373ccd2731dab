import type { Span } from '#text/span.ts';

export interface Marked {
  /** The sentence without its marks. */
  readonly text: string;
  /** The spans between ⟦ and ⟧, ordered by start; marks may nest. */
  readonly spans: readonly Span[];
}

/** Reads a sentence in which the expected spans are marked, so that offsets need not be counted. */
export function marked(source: string): Marked {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  for (const char of source) {
    if (char === '⟦') {
      const span = { start: text.length, end: text.length };
      spans.push(span);
      open.push(span);
    } else if (char === '⟧') {
      const span = open.pop();
      if (!span) throw new Error(`⟧ without ⟦: ${source}`);
      span.end = text.length;
    } else text += char;
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧: ${source}`);
  return { text, spans };
}

/** Marks spans of a text, so that found spans read like expected ones. */
export function withMarks(text: string, spans: readonly Span[]): string {
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b);
  const pieces = [0, ...cuts].map((from, i) => {
    const closing = spans.filter(({ end }) => end === from && i > 0).length;
    const opening = spans.filter(({ start }) => start === from && i > 0).length;
    return '⟧'.repeat(closing) + '⟦'.repeat(opening) + text.slice(from, cuts[i] ?? text.length);
  });
  return pieces.join('');
}
