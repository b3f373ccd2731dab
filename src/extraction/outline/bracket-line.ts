import { gather } from '#text/gather.ts';
import { SECTION_LINE } from '#extraction/vocabulary/outline.ts';
import { STATUS_HEAD } from '#extraction/vocabulary/outline-status.ts';
import { frequencies, type OutlineLine } from './line.ts';
import { markerAt, type MarkerStyle } from './marker.ts';

const ALONE = /^\[([^[\]]{3,40})\][。:]?$/u;
const LED = /^\[([^[\]\d]{4,30})\][:。]? ?(?=[^\s\]])/u;

/** [反馈问题整改情况] alone on a line heads a section, [整治接待超标]一是… a paragraph or, around such a line, a section, too. */
export function bracketLines(
  folded: string,
  lines: readonly OutlineLine[],
): ReadonlyMap<number, MarkerStyle> {
  const alone = named(folded, lines, ALONE);
  const led = named(folded, lines, LED);
  const parts = [...alone.keys(), ...(isAmong(alone, led) ? led.keys() : [])];
  return new Map([
    ...(led.size > 1
      ? [...led].map(([at, words]) => [at, SECTION_LINE.test(words) ? 'section' : 'title'] as const)
      : []),
    ...(parts.length > 1 ? parts.map((at) => [at, 'section'] as const) : []),
  ]);
}

/** [压实责任]召开会议6次, [逐条整改] alone on its line and [建章立制]出台制度15个 are parts of one notice. */
function isAmong(alone: ReadonlyMap<number, string>, led: ReadonlyMap<number, string>): boolean {
  const [only] = alone.keys();
  if (only === undefined || alone.size > 1) return false;
  const after = [...led.keys()].filter((at) => at > only).length;
  return after > 0 && after < led.size;
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
