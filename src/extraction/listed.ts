import { execAt } from '#text/scan.ts';
import type { Span } from '#text/span.ts';

const FARTHEST = 31;
const AND_SO_ON = '等'.charCodeAt(0);
const LIST_END = /[^,。;!?\n等]{0,30}等(?:多种|各种)?(?:方式|形式|方面|途径)/uy;

/** Stands in a list of ways or respects: 通过观摩、座谈等方式 says how, 培训、走访等方面 in which respect something was done. */
export function isListed(folded: string, { end }: Span): boolean {
  for (let at = end; at < end + FARTHEST; at += 1)
    if (folded.charCodeAt(at) === AND_SO_ON) return execAt(LIST_END, folded, end) !== null;
  return false;
}
