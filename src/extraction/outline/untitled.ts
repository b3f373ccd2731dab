import { PROBLEM_LABEL, SECTION_LINE, TOPIC_LINE } from '#extraction/vocabulary/outline.ts';
import type { Span } from '#text/span.ts';
import { behindBullet } from './inline.ts';
import type { MarkerStyle } from './marker.ts';

/** The style of a paragraph that opens a part without an enumerator, or null for plain text. */
export function untitledStyle(folded: string, { start, end }: Span): MarkerStyle | null {
  const from = behindBullet(folded, start);
  const head = folded.slice(from, Math.min(end, from + 120));
  if (end - start <= 30 && SECTION_LINE.test(head)) return 'section';
  if (PROBLEM_LABEL.test(head)) return 'label';
  const topic = TOPIC_LINE.exec(head)?.[0];
  return topic !== undefined && !/\d+个/u.test(topic) ? 'topic' : null;
}
