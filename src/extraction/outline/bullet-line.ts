import { ACTION_LABEL, OTHER_LABEL, PROBLEM_LABEL, STATUS_LABEL } from '#extraction/vocabulary/outline.ts';
import { firstEnd } from '#extraction/tokens/clauses.ts';
import { behindBullet } from './inline.ts';
import type { OutlineLine } from './line.ts';
import { markerAt, type MarkerStyle } from './marker.ts';

const LABELS = [ACTION_LABEL, OTHER_LABEL, PROBLEM_LABEL, STATUS_LABEL];
const LONGEST = 60;

/** ★ or -- before a title, if there is more than one. A sentence after such a sign is not a title. */
export function bulletLines(folded: string, lines: readonly OutlineLine[]): ReadonlyMap<number, MarkerStyle> {
  const found = lines.filter((line, i) => isTitled(folded, line, lines[i + 1]));
  return new Map(found.length > 1 ? found.map(({ start }) => [start, 'bullet']) : []);
}

function isTitled(folded: string, { start, end }: OutlineLine, next: OutlineLine | undefined): boolean {
  const from = behindBullet(folded, start);
  if (from === start || markerAt(folded, from)) return false;
  const text = folded.slice(from, Math.min(end, from + LONGEST * 2));
  if (LABELS.some((label) => label.test(text.replaceAll('*', '')))) return false;
  const title = firstEnd(text, 'title');
  if (title < 0)
    return (
      next !== undefined &&
      text.length <= LONGEST &&
      !/\d/u.test(text) &&
      behindBullet(folded, next.start) === next.start
    );
  return (
    title >= 4 &&
    title <= LONGEST &&
    end - from - title > 8 &&
    text.charAt(title) !== ';' &&
    !/\d/u.test(text.slice(0, title))
  );
}
