import { Trie } from './tokens/trie.ts';
import { unmarked, WordList } from './word-list.ts';

/** A head of the vocabulary in a text, with the rows that have it. */
export interface FoundHead<Row> {
  readonly head: string;
  readonly rows: readonly Row[];
  readonly start: number;
  readonly end: number;
}

/** How many characters … stands for, in one text and with a number in between. */
const GAP = 12;
const GAP_WITH_NUMBER = 24;

/** A whole head, or the first word of a head with a gap. */
interface Opening<Row> {
  readonly word: string;
  rows: Row[] | null;
  /** The rows behind a gap, by what closes it. */
  closings: Map<string, Row[]> | null;
  closing: WordList | null;
}

/**
 * The heads of rows, looked up in folded text. One with … has a gap for a few characters without a mark (调离…岗位). The
 * longest wins; the longer words in `except` are not heads.
 */
export class Heads<Row> {
  readonly #trie: Trie<Opening<Row>>;
  readonly #gapped: WordList;
  readonly #openings: ReadonlyMap<string, Opening<Row>>;

  constructor(entries: Iterable<readonly [head: string, row: Row]>, except: readonly string[] = []) {
    const openings = new Map<string, Opening<Row>>();
    const known = (word: string): Opening<Row> => {
      const opening = openings.get(word) ?? { word, rows: null, closings: null, closing: null };
      openings.set(word, opening);
      return opening;
    };
    for (const word of except) known(word);
    for (const [head, row] of entries) {
      const [word = '', closing] = head.split('…');
      const opening = known(word);
      if (closing === undefined) (opening.rows ??= []).push(row);
      else {
        const closings = (opening.closings ??= new Map<string, Row[]>());
        closings.set(closing, [...(closings.get(closing) ?? []), row]);
      }
    }
    for (const opening of openings.values())
      if (opening.closings) opening.closing = new WordList(opening.closings.keys());
    this.#trie = new Trie(openings);
    this.#openings = openings;
    this.#gapped = new WordList(
      [...openings.values()].filter(({ closings }) => closings).map(({ word }) => word),
    );
  }

  /** Its heads in a text, in order, none inside another. */
  all(text: string): FoundHead<Row>[] {
    const found: FoundHead<Row>[] = [];
    let end = 0;
    const { length } = text;
    for (let start = this.#trie.next(text, 0); start < length; start = this.#trie.next(text, start)) {
      const opening = this.#trie.longest(text, start);
      const head = opening && start >= end ? this.#longest(text, opening, start) : null;
      start += opening?.word.length ?? 1;
      if (!head) continue;
      found.push(head);
      end = head.end;
    }
    return found;
  }

  /** The first place from one on where a head may start, or the length of the text. */
  next(text: string, from: number): number {
    let at = this.#trie.next(text, from);
    while (at < text.length && !this.#trie.longest(text, at)) at = this.#trie.next(text, at + 1);
    return at;
  }

  /** The head that starts at a place. */
  at(text: string, at: number): FoundHead<Row> | null {
    const opening = this.#trie.longest(text, at);
    return opening ? this.#longest(text, opening, at) : null;
  }

  /** 免去1名科长职务: the head that a number divides; `end` counts from the end of the number. */
  around(before: string, after: string): FoundHead<Row> | null {
    const start = this.#gapped.lastIn(before);
    if (start < 0 || unmarked(before, start, before.length) < before.length) return null;
    const opening = this.#openings.get(this.#gapped.from(before, start));
    return opening ? closed(opening, start, after, 0, unmarked(after, 0, GAP_WITH_NUMBER)) : null;
  }

  #longest(text: string, opening: Opening<Row>, start: number): FoundHead<Row> | null {
    const { word, rows, closing } = opening;
    const from = start + word.length;
    const gapped = closing && closed(opening, start, text, from, unmarked(text, from, GAP));
    return gapped ?? (rows && { head: word, rows, start, end: from });
  }
}

function closed<Row>(
  { word, closing, closings }: Opening<Row>,
  start: number,
  text: string,
  from: number,
  to: number,
): FoundHead<Row> | null {
  const [closes] = closing?.all(text.slice(from, to), 1) ?? [];
  if (!closes) return null;
  const rows = closings?.get(closes.word) ?? [];
  return { head: `${word}…${closes.word}`, rows, start, end: from + closes.end };
}
