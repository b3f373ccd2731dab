import { execAt } from '#text/scan.ts';
import type { Span } from '#text/span.ts';

const FARTHEST = 31;
const LIST_END = /[^,。;!?\n等]{0,30}等(?:多种|各种)?(?:方式|形式|方面|途径)/uy;

/** Stands in a list of ways or respects: 通过观摩、座谈等方式 says how, 培训、走访等方面 in which respect something was done. */
export function isListed(folded: string, { end }: Span): boolean {
  return folded.slice(end, end + FARTHEST).includes('等') && execAt(LIST_END, folded, end) !== null;
}
