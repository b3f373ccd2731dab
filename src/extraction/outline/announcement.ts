import { gather } from '#text/gather.ts';
import {
  ANNOUNCEMENT,
  OTHER_ANNOUNCEMENT,
  PLAIN_ANNOUNCEMENT,
} from '#extraction/vocabulary/outline-announcement.ts';
import { lastStart } from '#extraction/tokens/clauses.ts';
import { labelSections } from './label-section.ts';
import { frequencies, type OutlineLine } from './line.ts';
import { markerAt, type MarkerStyle } from './marker.ts';
import { titlesBehind } from './run-in-title.ts';

/** 具体整改情况如下: and the paragraphs after it that begin with an unnumbered title. */
interface Announced {
  readonly line: number;
  /** Where the announcing sentence begins in its line. */
  readonly start: number;
  readonly titles: ReadonlyMap<number, MarkerStyle>;
}

const LONGEST_SENTENCE = 80;

/** Puts the announcing sentence on its own line. */
export function divideAtAnnouncement(folded: string, lines: readonly OutlineLine[]): readonly OutlineLine[] {
  const announced = announcedIn(folded, lines);
  if (!announced) return lines;
  return gather(lines, (line, i) =>
    i === announced.line && announced.start > line.start
      ? [
          { ...line, end: announced.start },
          { ...line, start: announced.start },
        ]
      : [line],
  );
}

export function announcedLines(
  folded: string,
  lines: readonly OutlineLine[],
): ReadonlyMap<number, MarkerStyle> {
  const announced = announcedIn(folded, lines);
  if (!announced) return new Map();
  return new Map<number, MarkerStyle>([[announced.start, 'announcement'], ...announced.titles]);
}

/** The last lines asked for: they are asked for again where nothing divides them. */
const asked: { lines: readonly OutlineLine[]; announced: Announced | null } = { lines: [], announced: null };

function announcedIn(folded: string, lines: readonly OutlineLine[]): Announced | null {
  if (asked.lines !== lines) {
    asked.announced = lastAnnounced(folded, lines);
    asked.lines = lines;
  }
  return asked.announced;
}

/** The last announcement followed by titled paragraphs. */
function lastAnnounced(folded: string, lines: readonly OutlineLine[]): Announced | null {
  const labelled = labelSections(folded, lines);
  let often: ReadonlyMap<string, number> | null = null;
  let until = lines.length;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i];
    const start = line ? sentenceStart(folded, line) : null;
    if (!line || start === null || labelled.has(start)) continue;
    often ??= frequencies(lines.map((each) => wordsOf(folded, each)));
    if ((often.get(wordsOf(folded, line)) ?? 0) > 1) continue;
    const plain = PLAIN_ANNOUNCEMENT.test(folded.slice(start, line.end));
    const titles = titlesBehind(folded, lines.slice(i + 1, until), plain);
    if (titles.size >= (plain ? 2 : 3)) return { line: i, start, titles };
    until = i;
  }
  return null;
}

function wordsOf(folded: string, { start, end }: OutlineLine): string {
  return folded.slice(start, Math.min(end, start + LONGEST_SENTENCE));
}

function sentenceStart(folded: string, { start, end }: OutlineLine): number | null {
  const from = Math.max(start, end - LONGEST_SENTENCE);
  const text = folded.slice(from, end);
  // 如下, 以下, 下列 or a colon: no other line announces anything.
  if (!text.endsWith(':') && !text.includes('下')) return null;
  if (end - start < LONGEST_SENTENCE && markerAt(folded, start) !== null) return null;
  const before = lastStart(text.slice(0, -1), 'statement');
  if (before === 0 && from > start) return null;
  const sentence = text.slice(before).trimStart();
  if (!ANNOUNCEMENT.test(sentence)) return null;
  const words = sentence.replace(/(?:如下|情况|(?:以下|下列|下述)[^,]*)?[:。]?$/u, '');
  return OTHER_ANNOUNCEMENT.test(words) ? null : end - sentence.length;
}
