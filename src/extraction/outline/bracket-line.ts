import { gather } from '#text/gather.ts';
import { SECTION_LINE } from '#extraction/vocabulary/outline.ts';
import { STATUS_HEAD } from '#extraction/vocabulary/outline-status.ts';
import { frequencies, type OutlineLine } from './line.ts';
import { markerAt, type MarkerStyle } from './marker.ts';

const ALONE = /^\[([^[\]]{3,40})\][。:]?$/u;
const LED = /^\[([^[\]\d]{4,30})\][:。]? ?(?=[^\s\]])/u;

/** [反馈问题整改情况] alone on a line heads a section, [整治接待超标]一是… a paragraph. */
export function bracketLines(
  folded: string,
  lines: readonly OutlineLine[],
): ReadonlyMap<number, MarkerStyle> {
  const alone = named(folded, lines, ALONE);
  const led = named(folded, lines, LED);
  return new Map([
    ...(alone.size > 1 ? [...alone.keys()].map((at) => [at, 'section'] as const) : []),
    ...(led.size > 1
      ? [...led].map(([at, words]) => [at, SECTION_LINE.test(words) ? 'section' : 'title'] as const)
      : []),
  ]);
}

/** Words in brackets that are neither an enumerator, nor a status, nor the label of a part of every item. */
function named(folded: string, lines: readonly OutlineLine[], shape: RegExp): Map<number, string> {
  const found = gather(lines, ({ start, end }) => {
    if (folded.charAt(start) !== '[' || markerAt(folded, start)) return [];
    const words = shape.exec(folded.slice(start, Math.min(end, start + 60)))?.[1];
    return words === undefined || STATUS_HEAD.test(words) ? [] : [{ start, words }];
  });
  const often = frequencies(found.map(({ words }) => words));
  return new Map(
    gather(found, ({ start, words }) => (often.get(words) === 1 ? [[start, words] as const] : [])),
  );
}
