import { HAN, isDigit, unitSet, type UnitSet } from '#text/scan.ts';
import type { Span } from '#text/span.ts';

/** What a half-width full stop ends a sentence after, so not in 3.5 or 1.关于. */
const BEFORE_STOP = /[\p{Script=Han})”]$/u;
const SENTENCE_MARKS = marks('!?.\n');
const STOP = 0x2e;

/** The ASCII marks of a set, which 。 is always in. */
function marks(ascii: string): UnitSet {
  return unitSet(ascii).slice(0, 0x80);
}

function isIn(set: UnitSet, code: number): boolean {
  return code < 0x80 ? set[code] === 1 : code === 0x3002;
}

/** The sentences of a folded text: separated by 。!?. and line ends, which are not included. */
export function sentences(folded: string): Span[] {
  return between(folded, whole(folded), SENTENCE_MARKS, isSentenceEnd);
}

function whole({ length }: string): Span {
  return { start: 0, end: length };
}

function isSentenceEnd(folded: string, at: number): boolean {
  return folded.charCodeAt(at) !== STOP || isFullStop(folded, at);
}

function isFullStop(folded: string, at: number): boolean {
  return BEFORE_STOP.test(folded.slice(Math.max(0, at - 2), at)) && !isDigit(folded.charCodeAt(at + 1));
}

/** Marks that end a stretch of folded text, by kind. */
const ENDS = {
  /** Ends before another action or another cell of a table. */
  statement: marks(';!?\n|'),
  /** A title also ends before its explanation, but may contain commas. */
  title: marks(';!?\n|:'),
  clause: marks(';!?\n|,'),
  /** The name of a figure may be in the cell before it: 处分|12人. */
  naming: marks(';!?\n,'),
  /** A clause without its label. */
  phrase: marks(';!?\n|:,'),
} as const;

export type StretchKind = keyof typeof ENDS;

const COMMA = 0x2c;

/** Whether the code unit at an offset is a mark of a set; the comma in 1,206 ends nothing. */
function isEnd(folded: string, at: number, set: UnitSet): boolean {
  return isIn(set, folded.charCodeAt(at)) && endsStretch(folded, at);
}

function groupsDigits(folded: string, at: number): boolean {
  for (let by = -1; by < 4; by += 1) if (by !== 0 && !isDigit(folded.charCodeAt(at + by))) return false;
  return !isDigit(folded.charCodeAt(at + 4));
}

/** The stretches in a part of a folded text without the marks between them; empty ones are skipped. */
export function stretchesOf(folded: string, stretch: StretchKind, part = whole(folded)): Span[] {
  return between(folded, part, ENDS[stretch], endsStretch);
}

/** The stretch around a place. */
export function stretchAt(folded: string, at: number, stretch: StretchKind): Span {
  const set = ENDS[stretch];
  let start = at;
  while (start > 0 && !isEnd(folded, start - 1, set)) start -= 1;
  let end = at;
  while (end < folded.length && !isEnd(folded, end, set)) end += 1;
  return { start, end };
}

function endsStretch(folded: string, at: number): boolean {
  return folded.charCodeAt(at) !== COMMA || !groupsDigits(folded, at);
}

/** The spans between the marks that end one. */
function between(
  folded: string,
  { start: from, end: to }: Span,
  set: UnitSet,
  ends: (folded: string, at: number) => boolean,
): Span[] {
  const found: Span[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (!isIn(set, folded.charCodeAt(at)) || !ends(folded, at)) continue;
    if (at > start) found.push({ start, end: at });
    start = at + 1;
  }
  if (start < to) found.push({ start, end: to });
  return found;
}

/** Index of the first mark that ends a stretch, or -1. */
export function firstEnd(folded: string, stretch: StretchKind): number {
  const set = ENDS[stretch];
  const { length } = folded;
  for (let at = 0; at < length; at += 1) if (isEnd(folded, at, set)) return at;
  return -1;
}

/** The first stretch of a folded text. */
export function firstOf(folded: string, stretch: StretchKind): string {
  const end = firstEnd(folded, stretch);
  return end < 0 ? folded : folded.slice(0, end);
}

/** Start of the last stretch of a folded text. */
export function lastStart(folded: string, stretch: StretchKind): number {
  const set = ENDS[stretch];
  let at = folded.length;
  while (at > 0 && !isEnd(folded, at - 1, set)) at -= 1;
  return at;
}

/** 收回资金(含利息)312万元: a closed aside does not end a clause. */
const CLOSED_ASIDE = /\([^()]{0,24}\)/gu;

/** Start of the clause before a figure; a figure in brackets has its own clause: 问责19人(党纪处分4人. */
export function clauseStart(left: string): number {
  const open = left.includes(')') ? left.replace(CLOSED_ASIDE, (aside) => ' '.repeat(aside.length)) : left;
  const start = lastStart(open, 'naming');
  return open.includes('(') ? Math.max(start, open.lastIndexOf('(') + 1) : start;
}

function isBracket(code: number): boolean {
  return code === 0x28 || code === 0x29 || code === 0x5b || code === 0x5d;
}

/** Like clauseStart, for sanctions: one inside brackets never belongs to a figure after them. */
export function clauseStartOutside(left: string): number {
  let at = left.length;
  while (at > 0 && !isBracket(left.charCodeAt(at - 1)) && !isEnd(left, at - 1, ENDS.naming)) at -= 1;
  return at;
}

/** Whether a mark ends a stretch of this kind. */
export function ends(mark: string, stretch: StretchKind): boolean {
  return isEnd(mark, 0, ENDS[stretch]);
}

/** Where the text behind the last of some marks begins. */
export function afterLast(text: string, marksOfIt: string): number {
  let at = text.length;
  while (at > 0 && (text.charCodeAt(at - 1) >= HAN || !marksOfIt.includes(text.charAt(at - 1)))) at -= 1;
  return at;
}
