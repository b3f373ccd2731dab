import { gather } from '#text/gather.ts';
import { PROMISE_LEAD_IN } from '#extraction/vocabulary/outline-announcement.ts';
import type { OutlineLine } from './line.ts';
import { markerAt, type MarkerStyle } from './marker.ts';

/** 下一步: above numbered lines that continue to the end of the notice. */
export function promiseLines(
  folded: string,
  lines: readonly OutlineLine[],
): ReadonlyMap<number, MarkerStyle> {
  const found = gather(lines, ({ start, end }, i) =>
    end - start <= 80 && folded.charAt(end - 1) === ':' && PROMISE_LEAD_IN.test(folded.slice(start, end))
      ? [{ start, i }]
      : [],
  );
  const only = found.length === 1 ? found[0] : undefined;
  if (!only) return new Map();
  const below = lines.slice(only.i + 1).map(({ start }) => markerAt(folded, start));
  const first = below[0];
  const goesOn = first?.value === 1 && below.every((marker) => !marker || marker.style === first.style);
  return new Map(goesOn ? [[only.start, 'section']] : []);
}
