import type { Span } from '#text/span.ts';

/** A half-width full stop ends a sentence only behind a Chinese character or a bracket, not in 3.5 or 1.关于. */
const SENTENCE_END = /[。!?\n]+|(?<=[\p{Script=Han})”])\.(?!\d)/gu;

/** The sentences of a folded text: bounded by 。!?. and line ends, which belong to none. */
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

/** What ends a stretch of a folded text that says one thing; the comma of 1,206 ends nothing. */
const ENDS = {
  /** What follows speaks anew: of another thing done, or in another cell of a table. */
  statement: /[。;!?\n|]/gu,
  /** A title ends also before what explains it, but may hold commas. */
  title: /[。;!?\n|:]/gu,
  clause: /[。;!?\n|]|(?<!\d),|,(?!\d{3}(?!\d))/gu,
  /** What names a figure may stand in the cell before it: 处分|12人. */
  naming: /[。;!?\n]|(?<!\d),|,(?!\d{3}(?!\d))/gu,
  /** A clause without the label that leads up to it. */
  phrase: /[。;!?\n|:]|(?<!\d),|,(?!\d{3}(?!\d))/gu,
} as const satisfies Record<string, RegExp>;

export type StretchKind = keyof typeof ENDS;

/** The stretches of a folded text without the marks between them; empty ones are left out. */
export function* stretchesOf(folded: string, stretch: StretchKind): Generator<Span> {
  let start = 0;
  for (const { index } of folded.matchAll(ENDS[stretch])) {
    if (index > start) yield { start, end: index };
    start = index + 1;
  }
  if (start < folded.length) yield { start, end: folded.length };
}

/** Where the first mark stands that ends a stretch; -1 where none does. */
export function firstEnd(folded: string, stretch: StretchKind): number {
  return folded.search(ENDS[stretch]);
}

/** The first stretch of a folded text. */
export function firstOf(folded: string, stretch: StretchKind): string {
  const end = firstEnd(folded, stretch);
  return end < 0 ? folded : folded.slice(0, end);
}

/** Where the stretch begins in which a folded text ends. */
export function lastStart(folded: string, stretch: StretchKind): number {
  const last = [...folded.matchAll(ENDS[stretch])].at(-1);
  return last ? last.index + 1 : 0;
}

/** 收回资金(含利息)312万元: an aside that is over does not end a clause. */
const CLOSED_ASIDE = /\([^()]{0,24}\)/gu;

/** Where the clause begins that leads up to a figure; one in brackets leads up to its own: 问责19人(党纪处分4人. */
export function clauseStart(left: string): number {
  const open = left.replace(CLOSED_ASIDE, (aside) => ' '.repeat(aside.length));
  return Math.max(lastStart(open, 'naming'), open.lastIndexOf('(') + 1);
}

/** As clauseStart, where a sanction inside brackets is never the one of a figure behind them. */
export function clauseStartOutside(left: string): number {
  return Math.max(lastStart(left, 'naming'), left.search(/[^()[\]]*$/u));
}

/** Whether a mark ends such a stretch. */
export function ends(mark: string, stretch: StretchKind): boolean {
  return mark.search(ENDS[stretch]) === 0;
}
