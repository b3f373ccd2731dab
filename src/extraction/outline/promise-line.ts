import {
  ACTION_LABEL,
  PROBLEM_LABEL,
  PROMISE_TITLE,
  STATUS_LABEL,
  TOPIC_LINE,
} from '#extraction/vocabulary/outline.ts';
import { PROMISE_LEAD_IN } from '#extraction/vocabulary/outline-announcement.ts';
import { gather } from '#text/gather.ts';
import { behindBullet } from './inline.ts';
import type { OutlineLine } from './line.ts';
import { markerAt, type Marker, type MarkerStyle } from './marker.ts';

const LONGEST = 80;
const LONGEST_TITLE = 24;

/** 下一步打算 alone on a line without a number, or 下一步: above numbered lines, after which nothing is said of problems. */
export function promiseLines(
  folded: string,
  lines: readonly OutlineLine[],
): ReadonlyMap<number, MarkerStyle> {
  const found = gather(lines, (line, i) => {
    const title = isTitle(folded, line);
    return title || leadsIn(folded, line) ? [{ start: line.start, title, i }] : [];
  });
  const only = found.length === 1 ? found[0] : undefined;
  if (!only) return new Map();
  const after = lines.slice(only.i + 1);
  const below = after.map(({ start }) => markerAt(folded, start));
  const isEnd = (only.title || below[0]) && beginAnew(below) && !tellsOfProblems(folded, after);
  return new Map(isEnd ? [[only.start, 'part']] : []);
}

/** Whether no numbering of the lines above goes on. */
function beginAnew(markers: readonly (Marker | null)[]): boolean {
  const seen = new Set<MarkerStyle>();
  return markers.every((marker) => {
    if (!marker || seen.has(marker.style)) return true;
    seen.add(marker.style);
    return marker.value === 1;
  });
}

/** 下一步打算, ▲下一步打算, [下一步打算] */
function isTitle(folded: string, { start, end }: OutlineLine): boolean {
  const from = behindBullet(folded, start);
  if (end - from > LONGEST_TITLE || markerAt(folded, from)) return false;
  return PROMISE_TITLE.test(folded.slice(from, end).replace(/^\[(.+)\]$/u, '$1'));
}

function leadsIn(folded: string, { start, end }: OutlineLine): boolean {
  return (
    end - start <= LONGEST && folded.charAt(end - 1) === ':' && PROMISE_LEAD_IN.test(folded.slice(start, end))
  );
}

const LABELS = [ACTION_LABEL, PROBLEM_LABEL, STATUS_LABEL, TOPIC_LINE];

function tellsOfProblems(folded: string, lines: readonly OutlineLine[]): boolean {
  return lines.some(({ start, end }) => {
    const head = folded.slice(behindBullet(folded, start), Math.min(end, start + LONGEST));
    return LABELS.some((label) => label.test(head));
  });
}
