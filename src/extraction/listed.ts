import { matchesOf } from '#text/scan.ts';
import { OrderedSpans, spanOf, type Span } from '#text/span.ts';

const FARTHEST = 30;
const LIST_END = /等(?:多种|各种|[一二三四五六七八九十\d]{1,2}个)?(?:方式|形式|方面|途径|环节)/gu;
const IN_LIST = /^[^,。;!?\n等]*$/u;

/** Where lists of ways or respects end: 观摩、座谈等方式, 培训、走访等方面. */
export function listEnds(folded: string): OrderedSpans {
  return new OrderedSpans(matchesOf(LIST_END, folded).map((match) => spanOf(match)));
}

/** The ends of the lists that something in a stretch may stand in. */
export function listsNear(ends: OrderedSpans, { start, end }: Span): OrderedSpans {
  return new OrderedSpans(ends.startingIn(start, end + FARTHEST + 1));
}

/** Stands in such a list: it says how or in which respect something was done. */
export function isListed(folded: string, ends: OrderedSpans, { end }: Span): boolean {
  return ends.startingIn(end, end + FARTHEST + 1).some(({ start }) => IN_LIST.test(folded.slice(end, start)));
}
