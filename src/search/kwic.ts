import type { Passage } from '#search/passage.ts';
import type { PassageMatch } from '#search/find.ts';

/** A key word in context. */
export interface KwicLine {
  readonly passage: Passage;
  readonly before: string;
  readonly key: string;
  readonly after: string;
}

/** The side of the key by which lines are sorted. */
export type KwicSide = 'left' | 'right';

/** This many characters next to the key decide the order. */
const COMPARED = 8;

/** By pronunciation, as Chinese word lists are. */
const COLLATOR = new Intl.Collator('zh-Hans-u-co-pinyin');

/** Topics have no context: they are our words, not those of notices. */
export function isPrinted({ passage }: PassageMatch): boolean {
  return passage.kind !== 'topic';
}

/** One line per mark of what is printed. */
export function kwicLines(matches: readonly PassageMatch[]): KwicLine[] {
  return matches.filter(isPrinted).flatMap(({ passage, marks }) =>
    marks.map(({ start, end }) => ({
      passage,
      before: passage.prefix + passage.text.slice(0, start),
      key: passage.text.slice(start, end),
      after: passage.text.slice(end) + passage.suffix,
    })),
  );
}

/** Sorted by the characters next to the key: to the left from the key outwards, to the right as they are read. */
export function sortedBySide(lines: readonly KwicLine[], side: KwicSide): KwicLine[] {
  const keyed = lines.map((line) => ({ line, next: nextTo(line, side) }));
  return keyed.toSorted((a, b) => COLLATOR.compare(a.next, b.next)).map(({ line }) => line);
}

function nextTo({ before, after }: KwicLine, side: KwicSide): string {
  if (side === 'right') return [...after].slice(0, COMPARED).join('');
  return [...before].slice(-COMPARED).toReversed().join('');
}
