import { gather } from '#text/gather.ts';
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
  SECTION_LINE,
  STATUS_LABEL,
} from '#extraction/vocabulary/outline.ts';
import {
  NAMED_OPENING,
  ORGANISED_BODY,
  ORGANISED_TITLE,
  SET_OFF_TITLE,
} from '#extraction/vocabulary/outline-announcement.ts';
import { firstEnd, firstOf } from '#extraction/tokens/clauses.ts';
import { isBare } from './bare-line.ts';
import { behindBullet } from './inline.ts';
import type { OutlineLine } from './line.ts';
import { markerAt, RANK, type MarkerStyle } from './marker.ts';

const LABELS = [ACTION_LABEL, OTHER_LABEL, PROBLEM_LABEL, SECTION_LABEL, STATUS_LABEL];
const LONGEST_TITLE = 26;
const SHORTEST_BODY = 5;
/** At least this share of the paragraphs after the announcement has a title. */
const SHARE = 1 / 3;

/** The titles after an announcement, up to the next numbered heading or the promise. plain: they are surely problems. */
export function titlesBehind(
  folded: string,
  lines: readonly OutlineLine[],
  plain: boolean,
): ReadonlyMap<number, MarkerStyle> {
  const last = lines.findIndex((line) => endsList(folded, line));
  const closing = last < 0 ? undefined : lines[last];
  if (closing && !closesNotice(folded.slice(closing.start, Math.min(closing.end, closing.start + 40))))
    return new Map();
  const listed = last < 0 ? lines : lines.slice(0, last);
  const styles = listed.map((line, i) => styleOf(folded, line, listed[i + 1]));
  const titles = listed.filter((_, i) => styles[i] === 'topic');
  if (!styles[0] || titles.length < listed.length * SHARE) return new Map();
  const from = plain ? listed[0] : titles[organised(folded, titles)];
  return new Map(
    gather(listed, ({ start }, i) =>
      styles[i] && from && start >= from.start ? [[start, styles[i]] as const] : [],
    ),
  );
}

/** topic for a title, group for a bare line above titles, null for text. */
function styleOf(folded: string, line: OutlineLine, next: OutlineLine | undefined): MarkerStyle | null {
  if (opensItem(folded, line)) return 'topic';
  if (!next || !isBareTitle(folded, line)) return null;
  return opensItem(folded, next) || isBareTitle(folded, next) ? 'group' : 'topic';
}

function isBareTitle(folded: string, { start, end }: OutlineLine): boolean {
  return end - start <= LONGEST_TITLE && markerAt(folded, start) === null && isBare(folded.slice(start, end));
}

/** A numbered heading, or the promise. */
function endsList(folded: string, { start, end }: OutlineLine): boolean {
  const style = markerAt(folded, start)?.style;
  const head = folded.slice(start, Math.min(end, start + 120));
  return (
    (style !== undefined && RANK[style] < RANK.bracket) ||
    PROMISE_SENTENCE.test(head) ||
    (end - start <= 30 && SECTION_LINE.test(head))
  );
}

function closesNotice(head: string): boolean {
  return PROMISE_SENTENCE.test(head) || PROMISE_HEADING.test(head) || RESULTS_HEADING.test(head);
}

/** How many of the first titles are about the work as a whole. */
function organised(folded: string, titles: readonly OutlineLine[]): number {
  const first = titles.findIndex(({ start, end }) => {
    const text = folded.slice(start, Math.min(end, start + 300));
    const title = firstOf(text, 'phrase');
    return !ORGANISED_TITLE.test(title) || !ORGANISED_BODY.test(text) || /针对|问题[^。]{0,8}不/u.test(text);
  });
  return first < 0 ? titles.length : first;
}

/** 强化基层基础。针对…: a title that is a sentence of its own, or a problem named before a comma. */
function opensItem(folded: string, { start, end }: OutlineLine): boolean {
  const text = folded.slice(start, Math.min(end, start + 120));
  if (markerAt(folded, start) !== null || behindBullet(folded, start) > start || text.startsWith('['))
    return false;
  if ([PROMISE_SUBJECT, OVERALL_SENTENCE, ...LABELS].some((other) => other.test(text))) return false;
  if (NAMED_OPENING.test(text)) return true;
  const title = SET_OFF_TITLE.exec(text)?.[0].length ?? firstEnd(text, 'title');
  if (title < 4 || title > LONGEST_TITLE || /[;!?|]/u.test(text.charAt(title))) return false;
  if (end - start - title <= SHORTEST_BODY || /\d|[一二三四]是/u.test(text.slice(0, title))) return false;
  return !OVERALL_SENTENCE.test(text.slice(title + 1).trimStart());
}
