import {
  ACTION_LABEL,
  CONTACT,
  OVERALL_SENTENCE,
  PROBLEM_LABEL,
  PROMISE_TITLE,
  RESULTS_HEADING,
  SECTION_LINE,
  SIGNED_ON,
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

/** 下一步打算 alone on a line without a number, or 下一步: above numbered lines that continue to the end of the notice. */
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
  const [above, below] = [lines.slice(0, only.i), lines.slice(only.i + 1)];
  if (only.title && standsAlone(folded, above.at(-1), only.start) && endsProblems(folded, above, below))
    return new Map([[only.start, 'part']]);
  const markers = below.map(({ start }) => markerAt(folded, start));
  const first = markers[0];
  const goesOn = first?.value === 1 && markers.every((marker) => !marker || marker.style === first.style);
  return new Map(goesOn && leadsIn(folded, lines[only.i]) ? [[only.start, 'section']] : []);
}

/** A line without a sign in front may be the rest of the sentence above it. */
function standsAlone(folded: string, above: OutlineLine | undefined, start: number): boolean {
  if (behindBullet(folded, start) > start || folded.charAt(start) === '[') return true;
  return above !== undefined && /[。;!?”)\]]/u.test(folded.charAt(above.end - 1));
}

/** Whether the problems are above a title, and nothing below it is about what they are or what was done. */
function endsProblems(folded: string, above: readonly OutlineLine[], below: readonly OutlineLine[]): boolean {
  if (below.length > above.length) return false;
  const isNumbered = above.some(({ start }) => markerAt(folded, start) !== null);
  return (
    isNumbered &&
    beginAnew(below.map(({ start }) => markerAt(folded, start))) &&
    below.every((line) => isContact(folded, line) || promises(folded, line))
  );
}

/** No figure but the number of its line, no word of the past, no problem, no label and no cell. */
function promises(folded: string, { start, end }: OutlineLine): boolean {
  const from = behindBullet(folded, start);
  const text = folded.slice(markerAt(folded, from)?.end ?? from, end);
  if (SIGNED_ON.test(text)) return true;
  if (/[\d|]/u.test(text.replace(UNDONE, '')) || TOLD.test(text) || LABELS.some((label) => label.test(text)))
    return false;
  return /[。;]/u.test(text) || !HEADINGS.some((heading) => heading.test(text));
}
const LABELS = [ACTION_LABEL, PROBLEM_LABEL, STATUS_LABEL, TOPIC_LINE, OVERALL_SENTENCE];
/** 2个未完成的问题: what is left. */
const UNDONE = /\d+[个项条](?=(?:尚)?未|剩余|正在|需)/gu;
/** What was done and found, and the lists of it. */
const TOLD =
  /[已曾]|截[至止]|(?:给予|诫勉|追回|清退|移交|追责|问责)|清单|附件|^\p{Script=Han}{2,3}[一二三四五六七八九十]{1,2}:/u;
/** A line without a sentence that heads what was done or names a problem. */
const HEADINGS = [SECTION_LINE, RESULTS_HEADING, /不(?!断|忘)|未(?!来)|缺|欠|弱|滞后|偏差|^[[“]|#/u];

function isContact(folded: string, line: OutlineLine): boolean {
  CONTACT.lastIndex = 0;
  return CONTACT.test(folded.slice(line.start, line.end));
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
  if (end - from > LONGEST_TITLE || folded.charAt(end - 1) === '。' || markerAt(folded, from)) return false;
  return PROMISE_TITLE.test(folded.slice(from, end).replace(/^\[(.+)\]$/u, '$1'));
}

function leadsIn(folded: string, line: OutlineLine | undefined): boolean {
  if (!line || line.end - line.start > LONGEST || folded.charAt(line.end - 1) !== ':') return false;
  return PROMISE_LEAD_IN.test(folded.slice(line.start, line.end));
}
