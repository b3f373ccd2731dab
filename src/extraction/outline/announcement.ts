import {
  ACTION_LABEL,
  OTHER_LABEL,
  OVERALL_SENTENCE,
  PROBLEM_LABEL,
  PROMISE_HEADING,
  PROMISE_SENTENCE,
  PROMISE_SUBJECT,
  RESULTS_HEADING,
  SECTION_LABEL,
  STATUS_LABEL,
} from '#extraction/lexicon/outline.ts';
import {
  ANNOUNCEMENT,
  NAMED_OPENING,
  ORGANISED_BODY,
  ORGANISED_TITLE,
  OTHER_ANNOUNCEMENT,
  PLAIN_ANNOUNCEMENT,
} from '#extraction/lexicon/outline-announcement.ts';
import { behindBullet } from './inline.ts';
import { frequencies, type Line } from './line.ts';
import { labelSections } from './label-section.ts';
import { markerAt, RANK, type Style } from './marker.ts';

/** 具体整改情况如下: and the paragraphs behind it that open with a title without number. */
interface Announced {
  readonly line: number;
  /** Where the announcing sentence begins in its line. */
  readonly start: number;
  readonly titles: readonly Line[];
}

const LABELS = [ACTION_LABEL, OTHER_LABEL, PROBLEM_LABEL, SECTION_LABEL, STATUS_LABEL];
const LONGEST_SENTENCE = 80;
const LONGEST_TITLE = 26;
const SHORTEST_BODY = 8;
/** Of the paragraphs behind the announcement, so many at least have a title. */
const SHARE = 1 / 3;

/** Gives the announcing sentence a line of its own. */
export function divideAtAnnouncement(folded: string, lines: readonly Line[]): readonly Line[] {
  const announced = announcedIn(folded, lines);
  if (!announced) return lines;
  return lines.flatMap((line, i) =>
    i === announced.line && announced.start > line.start
      ? [
          { ...line, end: announced.start },
          { ...line, start: announced.start },
        ]
      : [line],
  );
}

export function announcedLines(folded: string, lines: readonly Line[]): ReadonlyMap<number, Style> {
  const announced = announcedIn(folded, lines);
  if (!announced) return new Map();
  return new Map([
    [announced.start, 'announcement'],
    ...announced.titles.map(({ start }) => [start, 'topic'] as const),
  ]);
}

/** The last announcement that titled paragraphs follow. */
function announcedIn(folded: string, lines: readonly Line[]): Announced | null {
  const labelled = labelSections(folded, lines);
  const often = frequencies(lines.map((line) => wordsOf(folded, line)));
  let until = lines.length;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i];
    const start = line ? sentenceStart(folded, line) : null;
    if (!line || start === null || labelled.has(start) || (often.get(wordsOf(folded, line)) ?? 0) > 1)
      continue;
    const plain = PLAIN_ANNOUNCEMENT.test(folded.slice(start, line.end));
    const titles = titlesIn(folded, lines.slice(i + 1, until), plain);
    if (titles.length >= (plain ? 2 : 3)) return { line: i, start, titles };
    until = i;
  }
  return null;
}

function wordsOf(folded: string, { start, end }: Line): string {
  return folded.slice(start, Math.min(end, start + LONGEST_SENTENCE));
}

function sentenceStart(folded: string, { start, end }: Line): number | null {
  if (markerAt(folded, start) !== null && end - start < LONGEST_SENTENCE) return null;
  const from = Math.max(start, end - LONGEST_SENTENCE);
  const text = folded.slice(from, end);
  const before = Math.max(...['。', ';', '!'].map((mark) => text.lastIndexOf(mark, text.length - 2)));
  if (before < 0 && from > start) return null;
  const sentence = text.slice(before + 1).trimStart();
  const words = sentence.replace(/(?:如下|情况|(?:以下|下列|下述)[^,]*)?[:。]?$/u, '');
  if (!ANNOUNCEMENT.test(sentence) || OTHER_ANNOUNCEMENT.test(words)) return null;
  return end - sentence.length;
}

function titlesIn(folded: string, lines: readonly Line[], plain: boolean): Line[] {
  const last = lines.findIndex((line) => endsList(folded, line));
  const closing = last < 0 ? undefined : folded.slice(lines[last]?.start, lines[last]?.end);
  if (closing !== undefined && !closesNotice(closing.slice(0, 40))) return [];
  const told = last < 0 ? lines : lines.slice(0, last);
  const titles = told.filter((line) => opensItem(folded, line));
  if (titles[0] !== told[0] || titles.length < told.length * SHARE) return [];
  return plain ? titles : titles.slice(organised(folded, titles));
}

/** A numbered heading, or the promise. */
function endsList(folded: string, { start, end }: Line): boolean {
  const style = markerAt(folded, start)?.style;
  return (
    (style !== undefined && RANK[style] < RANK.bracket) ||
    PROMISE_SENTENCE.test(folded.slice(start, Math.min(end, start + 120)))
  );
}

function closesNotice(head: string): boolean {
  return PROMISE_SENTENCE.test(head) || PROMISE_HEADING.test(head) || RESULTS_HEADING.test(head);
}

/** How many of the first titles speak of the work as a whole. */
function organised(folded: string, titles: readonly Line[]): number {
  const first = titles.findIndex(({ start, end }) => {
    const text = folded.slice(start, Math.min(end, start + 300));
    const title = text.slice(0, text.search(/[。:,]/u));
    return !ORGANISED_TITLE.test(title) || !ORGANISED_BODY.test(text) || /针对|问题[^。]{0,8}不/u.test(text);
  });
  return first < 0 ? titles.length : first;
}

/** 强化基层基础。针对…: a title that is a sentence of its own, or a problem named before a comma. */
function opensItem(folded: string, { start, end }: Line): boolean {
  const text = folded.slice(start, Math.min(end, start + 120));
  if (markerAt(folded, start) !== null || behindBullet(folded, start) > start || text.startsWith('['))
    return false;
  if ([PROMISE_SUBJECT, OVERALL_SENTENCE, ...LABELS].some((other) => other.test(text))) return false;
  if (NAMED_OPENING.test(text)) return true;
  const title = text.search(/[。:;!?|\n]/u);
  if (title < 4 || title > LONGEST_TITLE || !/[。:]/u.test(text.charAt(title))) return false;
  if (end - start - title <= SHORTEST_BODY || /\d|[一二三四]是/u.test(text.slice(0, title))) return false;
  return !OVERALL_SENTENCE.test(text.slice(title + 1).trimStart());
}
