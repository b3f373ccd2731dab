import { gather } from '#text/gather.ts';
import { execAt } from '#text/scan.ts';
import { behindBullet } from './inline.ts';
import { labelLength } from './labels.ts';
import type { OutlineLine } from './line.ts';
import { markerAt, markersIn, RANK, type Marker } from './marker.ts';

/** The name of a field, or nothing, between its number and that of its first point. */
const FIELD = /(?:[^\s。;:,、\d()]{2,18}(?:方面|领域)(?:的?(?:主要|突出)?问题)?)? */uy;
/** How many lines below the next point may stand. */
const NEAR = 40;

/**
 * Divides a line that holds the heading of a field, or a label, and its first point: 一、党的领导方面(一)学习不深入,
 * (一)①问题:…, 整改情况:(1)…, above (二), ② or (2).
 */
export function divideAtFirstPoint(folded: string, lines: readonly OutlineLine[]): OutlineLine[] {
  return gather(lines, (line, i) => {
    const point = firstPoint(folded, line) ?? labelledPoint(folded, lines, i);
    if (point === null || !goesOn(folded, point, lines.slice(i + 1, i + 1 + NEAR))) return [line];
    return [
      { start: line.start, end: point.start },
      { start: point.start, end: line.end },
    ];
  });
}

function firstPoint(folded: string, { start, end }: OutlineLine): Marker | null {
  const own = markerAt(folded, behindBullet(folded, start));
  if (!own) return null;
  const field = execAt(FIELD, folded, own.end)?.[0].length ?? 0;
  const point = markerAt(folded, own.end + field);
  if (!point || point.end >= end || point.style === 'run') return null;
  return RANK[point.style] > RANK[own.style] ? point : null;
}

/** The (1) of 整改情况:(1)…, unless (2) is on the same line or the heading above has such a number. */
function labelledPoint(folded: string, lines: readonly OutlineLine[], i: number): Marker | null {
  const line = lines[i];
  const label = line ? labelLength(folded, line) : 0;
  const point = line && label > 0 ? markerAt(folded, line.start + label) : null;
  if (!line || !point || point.end >= line.end || point.value !== 1 || point.style === 'run') return null;
  const isLike = ({ style }: Marker) => style === point.style;
  if (markersIn(folded, { start: point.end, end: line.end }).some(isLike)) return null;
  const [heading] = gather(
    lines.slice(Math.max(0, i - NEAR), i).toReversed(),
    ({ start }) => markerAt(folded, behindBullet(folded, start)) ?? [],
  );
  return heading && isLike(heading) ? null : point;
}

/** Whether the next point begins a line below. */
function goesOn(folded: string, { style, value }: Marker, below: readonly OutlineLine[]): boolean {
  return below.some(({ start }) => {
    const next = markerAt(folded, behindBullet(folded, start));
    return next?.style === style && next.value === value + 1;
  });
}
