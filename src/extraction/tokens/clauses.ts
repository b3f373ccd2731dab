import type { Span } from '#text/span.ts';

/** A half-width full stop ends a sentence only after a Chinese character or a bracket, not in 3.5 or 1.关于. */
const SENTENCE_END = /[。!?\n]+|(?<=[\p{Script=Han})”])\.(?!\d)/gu;

/** The sentences of a folded text: separated by 。!?. and line ends, which are not included. */
export function sentences(folded: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of folded.matchAll(SENTENCE_END)) {
    if (match.index > start) found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < folded.length) found.push({ start, end: folded.length });
  return found;
}

/** Marks that end a stretch of folded text, by kind; the comma in 1,206 ends nothing. */
const ENDS = {
  /** Ends before another action or another cell of a table. */
  statement: /[。;!?\n|]/gu,
  /** A title also ends before its explanation, but may contain commas. */
  title: /[。;!?\n|:]/gu,
  clause: /[。;!?\n|]|(?<!\d),|,(?!\d{3}(?!\d))/gu,
  /** The name of a figure may be in the cell before it: 处分|12人. */
  naming: /[。;!?\n]|(?<!\d),|,(?!\d{3}(?!\d))/gu,
  /** A clause without its label. */
  phrase: /[。;!?\n|:]|(?<!\d),|,(?!\d{3}(?!\d))/gu,
} as const satisfies Record<string, RegExp>;

export type StretchKind = keyof typeof ENDS;

/** The stretches of a folded text without the marks between them; empty ones are skipped. */
export function* stretchesOf(folded: string, stretch: StretchKind): Generator<Span> {
  let start = 0;
  for (const { index } of folded.matchAll(ENDS[stretch])) {
    if (index > start) yield { start, end: index };
    start = index + 1;
  }
  if (start < folded.length) yield { start, end: folded.length };
}

/** Index of the first mark that ends a stretch, or -1. */
export function firstEnd(folded: string, stretch: StretchKind): number {
  return folded.search(ENDS[stretch]);
}

/** The first stretch of a folded text. */
export function firstOf(folded: string, stretch: StretchKind): string {
  const end = firstEnd(folded, stretch);
  return end < 0 ? folded : folded.slice(0, end);
}

/** Start of the last stretch of a folded text. */
export function lastStart(folded: string, stretch: StretchKind): number {
  const last = [...folded.matchAll(ENDS[stretch])].at(-1);
  return last ? last.index + 1 : 0;
}

/** 收回资金(含利息)312万元: a closed aside does not end a clause. */
const CLOSED_ASIDE = /\([^()]{0,24}\)/gu;

/** Start of the clause before a figure; a figure in brackets has its own clause: 问责19人(党纪处分4人. */
export function clauseStart(left: string): number {
  const open = left.replace(CLOSED_ASIDE, (aside) => ' '.repeat(aside.length));
  return Math.max(lastStart(open, 'naming'), open.lastIndexOf('(') + 1);
}

/** Like clauseStart, for sanctions: one inside brackets never belongs to a figure after them. */
export function clauseStartOutside(left: string): number {
  return Math.max(lastStart(left, 'naming'), left.search(/[^()[\]]*$/u));
}

/** Whether a mark ends a stretch of this kind. */
export function ends(mark: string, stretch: StretchKind): boolean {
  return mark.search(ENDS[stretch]) === 0;
}
