import { PROBLEM_LABEL, SECTION_LINE, TOPIC_LINE } from '#extraction/lexicon/outline.ts';
import type { Span } from '#text/span.ts';
import { behindBullet } from './inline.ts';
import type { Line } from './line.ts';
import { markerAt, RANK, type Style } from './marker.ts';

/** The shape of a paragraph that has no enumerator but opens something, or null for plain text. */
export function untitledStyle(folded: string, { start, end }: Span): Style | null {
  const from = behindBullet(folded, start);
  const head = folded.slice(from, Math.min(end, from + 120));
  if (end - start <= 30 && SECTION_LINE.test(head)) return 'section';
  if (PROBLEM_LABEL.test(head)) return 'label';
  return TOPIC_LINE.test(head) && !/\d+个/u.test(head.slice(0, 30)) ? 'topic' : null;
}

/**
 * Starts of bare lines that stand over numbered ones as a heading does. One alone may be a sentence
 * that lost its full stop, so there must be two.
 */
export function groupLines(folded: string, lines: readonly Line[]): ReadonlySet<number> {
  const found = lines.filter((line, i) => isGroupLine(folded, line, lines[i - 1], lines[i + 1]));
  return new Set(found.length > 1 ? found.map(({ start }) => start) : []);
}

function isGroupLine(folded: string, line: Line, before: Line | undefined, next: Line | undefined): boolean {
  if (!before || !next || line.end - line.start > 40 || line.end - line.start < 6) return false;
  const text = folded.slice(line.start, line.end);
  if (/[。;:|!?<>/]|[,、]$|完成|到位|推进|坚持$|\d/u.test(text) || markerAt(folded, line.start)) return false;
  const marker = markerAt(folded, next.start);
  if (!marker || RANK[marker.style] < RANK.number) return false;
  return /[。;!?”)]/u.test(folded.charAt(before.end - 1)) || markerAt(folded, before.start)?.style === 'cn';
}
