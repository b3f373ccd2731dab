import { overlaps, type Span } from '#text/span.ts';
import type { Passage, Searchable } from '#search/passage.ts';

/** A passage with all words of a query. */
export interface PassageMatch {
  readonly passage: Passage;
  /** Where the words stand in its text, in UTF-16 code units, in order and apart. */
  readonly marks: readonly Span[];
}

/** The words of a query, which are separated by blanks of any width. */
export function wordsOf(query: string): string[] {
  return query
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** The passages in which all words occur, in the order of the index; none for a query without words. */
export function find({ fold, passages }: Searchable, query: string): PassageMatch[] {
  const words = [...new Set(wordsOf(query).map(fold))];
  if (words.length === 0) return [];
  return passages
    .filter(({ folded }) => words.every((word) => folded.includes(word)))
    .map((passage) => ({ passage, marks: marksOf(passage.folded, words) }));
}

function marksOf(folded: string, words: readonly string[]): Span[] {
  const found = words.flatMap((word) => placesOf(folded, word));
  const merged: Span[] = [];
  for (const span of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && overlaps(last, span))
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

function placesOf(folded: string, word: string): Span[] {
  const places: Span[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
    places.push({ start: at, end: at + word.length });
  return places;
}
