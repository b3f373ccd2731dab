import type { OutlineLine } from './line.ts';
import { markerAt, RANK, type MarkerStyle } from './marker.ts';

const TOPIC = /^(?:针对|关于|对于|对|就)“[^”\n]{2,60}”(?:等|方面)?的?问题,/u;

/** 针对“…”问题,…: one paragraph per problem, unless a number or heading above names it. */
export function topicLines(folded: string, lines: readonly OutlineLine[]): ReadonlyMap<number, MarkerStyle> {
  const found = lines.filter(
    ({ start, end }, i) =>
      '针关对就'.includes(folded.charAt(start)) &&
      TOPIC.test(folded.slice(start, Math.min(end, start + 80))) &&
      !isUnderProblem(folded, lines[i - 1]),
  );
  return new Map(found.length > 1 ? found.map(({ start }) => [start, 'topic']) : []);
}

function isUnderProblem(folded: string, above: OutlineLine | undefined): boolean {
  if (!above) return false;
  const marker = markerAt(folded, above.start);
  const text = folded.slice(Math.max(above.start, above.end - 12), above.end);
  return (
    (marker !== null && RANK[marker.style] >= RANK.number && above.end - above.start < 60) ||
    /问题[。:]?$/u.test(text)
  );
}
