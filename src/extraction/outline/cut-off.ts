import { sliceOf, type Span } from '#text/span.ts';
import type { OutlineItem } from './item.ts';

const ENDED = /[。!?;…”》)\]|]$/u;

/** Torn ones that are shorter say nothing. */
const SHORTEST_HEADING = 4;
const SHORTEST_MEASURE = 6;

/**
 * The items of a text that stops within a heading or a measure. The torn heading of the last item is no measure of it (2.关于“学用
 * 结合不紧), nor are a few words (一是召开); a heading of a few words is no item.
 */
export function withoutTorn(folded: string, items: readonly OutlineItem[]): OutlineItem[] {
  const end = folded.trimEnd().length;
  const last = items.at(-1);
  if (last?.end !== end || ENDED.test(folded.slice(0, end))) return [...items];
  // A list printed without full stops is not torn.
  const before = items.at(-2);
  if (before && !ENDED.test(folded.slice(before.start, before.end))) return [...items];
  const isTorn = (span: Span, least: number) =>
    span.end === end && span.end - span.start < least && !/\d/u.test(sliceOf(folded, span));
  if (isTorn(last.heading, SHORTEST_HEADING)) return items.slice(0, -1);
  const isHeading = isTorn(last.heading, Infinity);
  const measures = last.measures.filter(
    (measure) => !isTorn(measure, isHeading ? Infinity : SHORTEST_MEASURE),
  );
  return [...items.slice(0, -1), { ...last, measures }];
}
