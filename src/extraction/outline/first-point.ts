import { gather } from '#text/gather.ts';
import { execAt } from '#text/scan.ts';
import { behindBullet } from './inline.ts';
import type { OutlineLine } from './line.ts';
import { markerAt, RANK, type Marker } from './marker.ts';

/** The name of a field, or nothing, between its number and that of its first point. */
const FIELD = /(?:[^\s。;:,、\d()]{2,18}(?:方面|领域)(?:的?(?:主要|突出)?问题)?)? */uy;
/** How many lines below the next point may stand. */
const NEAR = 40;

/** Divides a line that holds the heading of a field and its first point: 一、党的领导方面(一)学习不深入, (一)①问题:…, above (二) or ②. */
export function divideAtFirstPoint(folded: string, lines: readonly OutlineLine[]): OutlineLine[] {
  return gather(lines, (line, i) => {
    const point = firstPoint(folded, line);
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

/** Whether the next point begins a line below. */
function goesOn(folded: string, { style, value }: Marker, below: readonly OutlineLine[]): boolean {
  return below.some(({ start }) => {
    const next = markerAt(folded, behindBullet(folded, start));
    return next?.style === style && next.value === value + 1;
  });
}
