import type { Span } from '#text/span.ts';

/** A half-width full stop ends a sentence only behind a Chinese character or a bracket, not in 3.5 or 1.关于. */
const SENTENCE_END = /[。!?\n]+|(?<=[\p{Script=Han})”])\.(?!\d)/gu;

/** The sentences of a folded text: bounded by 。!?. and line ends, which belong to none. */
export function sentences(folded: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of folded.matchAll(SENTENCE_END)) {
    if (match.index > start) found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < folded.length) found.push({ start, end: folded.length });
  return found;
}

/** Index of the last span that starts at or before the offset; spans in order. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The span that holds the offset, or an empty one there. */
export function spanAt(spans: readonly Span[], offset: number): Span {
  const span = spans[indexAt(spans, offset)];
  return span && span.start <= offset && offset < span.end ? span : { start: offset, end: offset };
}
