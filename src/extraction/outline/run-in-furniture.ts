import { gather } from '#text/gather.ts';
import { matchesOf } from '#text/scan.ts';
import {
  CHROME_TOKEN,
  CHROME_VALUE,
  DATED_START,
  OPENING,
  OPENING_WORD,
  PAGE_LINE,
  TITLE_WORD,
  TITLED,
} from '#extraction/vocabulary/outline.ts';
import { isFurniture } from './furniture.ts';
import { SIGNED } from './head.ts';
import { trim, type OutlineLine } from './line.ts';

/** Lines from the top in which page furniture may share a line with the notice. */
const SEARCHED = 60;
/** Code units of a line that are read for the end of its first clause. */
const REACH = 400;
const CLAUSE_END = /[。;]|(?<!\d),/u;
/** Blanks inside a date do not divide it. */
const INSIDE_DATE = / (?=[年月日至到])|(?<=[年月至到于]) /gu;
const TOKEN = /[^\s\])|>]+/gu;

/** Puts title, page furniture and opening on lines of their own where they share one. */
export function divideAtFurniture(folded: string, lines: readonly OutlineLine[]): OutlineLine[] {
  const head = gather(lines.slice(0, SEARCHED), (line) => {
    const title = titleEnd(folded, line);
    return gather(cut(folded, line, title), (part) => cut(folded, part, openingStart(folded, part)));
  });
  return [...head, ...lines.slice(SEARCHED)];
}

function cut(folded: string, line: OutlineLine, at: number | null): OutlineLine[] {
  return at === null ? [line] : [trim(folded, { ...line, end: at }), trim(folded, { ...line, start: at })];
}

/** Where a title ends that page furniture follows on its line. */
function titleEnd(folded: string, line: OutlineLine): number | null {
  const text = folded.slice(line.start, Math.min(line.end, line.start + REACH));
  const title = TITLED.exec(text)?.[0];
  if (title === undefined || !TITLE_WORD.test(title)) return null;
  const rest = trim(folded, { ...line, start: line.start + title.length });
  const words = folded.slice(rest.start, rest.end);
  return isFurniture(folded, rest) || PAGE_LINE.test(words) || SIGNED.exec(words)?.[1] === ''
    ? rest.start
    : null;
}

/** Where the opening begins in a line that begins with page furniture. */
function openingStart(folded: string, line: OutlineLine): number | null {
  const text = folded.slice(line.start, Math.min(line.end, line.start + REACH));
  const stop = text.search(CLAUSE_END);
  if (stop < 0) return null;
  if (!DATED_START.test(text) && !isFurniture(folded, { ...line, end: line.start + stop })) return null;
  if (!OPENING.test(text)) return null;
  const tokens = matchesOf(TOKEN, text.slice(0, stop).replaceAll(INSIDE_DATE, '_'));
  const run = tokens.slice(tokens.findLastIndex(([token]) => isChrome(token)) + 1);
  const opening = run.find(([token]) => OPENING_WORD.test(token)) ?? run.at(-1);
  return opening ? line.start + opening.index : gluedOpening(line.start, tokens.at(-1));
}

/** 浏览:208根据县委统一部署 */
function gluedOpening(start: number, token: RegExpExecArray | undefined): number | null {
  const at = token?.[0].search(OPENING_WORD) ?? -1;
  return token && at > 0 ? start + token.index + at : null;
}

function isChrome(token: string): boolean {
  return CHROME_TOKEN.test(token) || CHROME_VALUE.test(token);
}
