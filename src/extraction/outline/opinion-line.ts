import { gather } from '#text/gather.ts';
import { OPINION } from '#extraction/vocabulary/outline-announcement.ts';
import { parseNumeral } from '#text/numeral.ts';
import type { OutlineLine } from './line.ts';
import { markerAt, type Marker } from './marker.ts';

const LONGEST = 80;

/** 反馈意见一:… as the heading of the numbered problems below it; if text follows, it is itself the problem. */
export function opinionLines(folded: string, lines: readonly OutlineLine[]): ReadonlyMap<number, Marker> {
  const found = gather(lines, (line, i) => markerOf(folded, line, lines[i + 1]));
  return new Map(found.map((marker) => [marker.start, marker]));
}

function markerOf(folded: string, { start, end }: OutlineLine, next: OutlineLine | undefined): Marker[] {
  if (end - start > LONGEST) return [];
  const style = next && markerAt(folded, next.start)?.style;
  const heads = style === 'problem' || style === 'number' || style === 'bracket';
  const match = heads ? OPINION.exec(folded.slice(start, Math.min(end, start + 20))) : null;
  if (!match) return [];
  return [{ style: 'group', value: parseNumeral(match[1] ?? ''), start, end: start + match[0].length }];
}
