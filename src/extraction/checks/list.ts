import type { Fact } from '#extraction/record.ts';
import { numberMentions } from '#extraction/tokens/number-mention.ts';
import { firstEnd } from '#extraction/tokens/clauses.ts';
import type { Span } from '#text/span.ts';

/** The bracket of a total, or the stretch after 其中 or a colon, that lists its parts. */
export interface PartList extends Unread {
  /** Whether its end is printed; cut: the text ends before it. */
  readonly closing: Closing;
  /** 其中, 主要是 or 等: not all parts are listed. */
  readonly partial: boolean;
  /** One is said to be in several parts: 其中1人同时受两种处分. */
  readonly twice: boolean;
}

type Closing = 'printed' | 'line' | 'cut';

/** Numbers in a list that have no code, added up: of 其他N人 and 其余N项, and of any other. */
export interface Unread {
  readonly others: number;
  readonly unread: number;
}

const LONGEST = 400;
const PARTIAL = /其中|包括|包含|含|主要/u;
const TWICE = /同时|既受|兼受|重复|双重|并处|合并/u;
const OTHERS = /(?:其[他它余]|余下|剩余|另外?|还)[^,、;:()]{0,8}$/u;

export function listOf(folded: string, total: Fact, parts: readonly Fact[]): PartList {
  const { inside, closing, ...span } = bracketOf(folded, total) ?? stretchOf(folded, total, parts);
  const before = folded.slice(total.end, Math.min(span.start + 4, parts[0]?.start ?? span.start));
  const partial = PARTIAL.test(before) || /等[^,、;]{0,2}$|等[,、;]/u.test(inside);
  return { closing, partial, twice: TWICE.test(inside), ...unreadIn(folded, span, total.unit, parts) };
}

interface Listed extends Span {
  readonly closing: Closing;
  readonly inside: string;
}

function bracketOf(folded: string, total: Fact): Listed | null {
  const opening = /^\s?[([]/u.exec(folded.slice(total.end, total.end + 2))?.[0];
  if (opening === undefined) return null;
  const start = total.end + opening.length;
  const window = folded.slice(start, start + LONGEST);
  let depth = 1;
  let at = 0;
  for (; at < window.length && depth > 0; at += 1) depth += stepAt(window, at);
  const end = depth === 0 ? at - 1 : at;
  return { start, end: start + end, closing: depth === 0 ? 'printed' : 'cut', inside: window.slice(0, end) };
}

/** Up to the end of the statement that holds the last part. */
function stretchOf(folded: string, total: Fact, parts: readonly Fact[]): Listed {
  const from = parts.at(-1)?.end ?? total.end;
  const rest = folded.slice(from, from + LONGEST);
  const length = firstEnd(rest, 'statement');
  const end = from + (length < 0 ? rest.length : length);
  const isMarked = length >= 0 && rest.charAt(length) !== '\n';
  const closing = isMarked ? 'printed' : folded.slice(end, end + 8).trim() === '' ? 'cut' : 'line';
  const start = parts[0]?.start ?? total.end;
  return { start, end, closing, inside: folded.slice(start, end) };
}

/** How deep in brackets a character leads. */
function stepAt(text: string, at: number): number {
  const char = text.charAt(at);
  if (char === '(' || char === '[') return 1;
  return char === ')' || char === ']' ? -1 : 0;
}

/** Numbers of the same unit that no fact has. Those in brackets or after 其中 inside the stretch are parts of a part. */
export function unreadIn(
  folded: string,
  { start, end }: Span,
  unit: string | null,
  facts: readonly Span[],
): Unread {
  const text = folded.slice(start, end);
  const sums = { others: 0, unread: 0 };
  let depth = 0;
  let read = 0;
  for (const mention of numberMentions(text)) {
    const { figure, value } = mention;
    for (; read < figure.start; read += 1) depth += stepAt(text, read);
    const at = start + figure.start;
    const before = text.slice(0, figure.start);
    const known = facts.some((fact) => fact.start <= at && at < fact.end);
    if (known || depth > 0 || !isUnit(mention.unit, unit) || /.其中/su.test(before)) continue;
    sums[OTHERS.test(before) ? 'others' : 'unread'] += value;
  }
  return sums;
}

function isUnit(printed: string, unit: string | null): boolean {
  return printed === unit || (unit === '人' && (printed === '名' || printed === '位'));
}
