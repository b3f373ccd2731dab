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

/**
 * The heads of rows, looked up in folded text. One with … has a gap for a few characters without a mark (调离…岗位). The
 * longest wins; the longer words in `except` are none.
 */
export class Heads<Row> {
  readonly #rows = new Map<string, Row[]>();
  readonly #closings = new Map<string, WordList>();
  readonly #beginnings: WordList;
  readonly #openings: WordList;

  constructor(entries: Iterable<readonly [head: string, row: Row]>, except: readonly string[] = []) {
    const closings = new Map<string, string[]>();
    for (const [head, row] of entries) {
      this.#rows.set(head, [...(this.#rows.get(head) ?? []), row]);
      const [opening = '', closing] = head.split('…');
      if (closing !== undefined) closings.set(opening, [...(closings.get(opening) ?? []), closing]);
    }
    for (const [opening, list] of closings) this.#closings.set(opening, new WordList(list));
    const whole = [...this.#rows.keys()].filter((head) => !head.includes('…'));
    this.#beginnings = new WordList(new Set([...whole, ...closings.keys()]), except);
    this.#openings = new WordList(closings.keys());
  }

  /** Its heads in a text, in order, none inside another. */
  all(text: string): FoundHead<Row>[] {
    const found: FoundHead<Row>[] = [];
    for (const { word, start } of this.#beginnings.all(text)) {
      if (start < (found.at(-1)?.end ?? 0)) continue;
      const head = this.#longest(text, word, start);
      if (head) found.push(head);
    }
    return found;
  }

  /** The head that starts at a place. */
  at(text: string, at: number): FoundHead<Row> | null {
    const word = this.#beginnings.from(text, at);
    return word === '' ? null : this.#longest(text, word, at);
  }

  /** 免去1名科长职务: the head that a number divides; `end` counts from the end of the number. */
  around(before: string, after: string): FoundHead<Row> | null {
    const start = this.#openings.lastIn(before);
    if (start < 0 || unmarked(before, start, before.length) < before.length) return null;
    return this.#closed(
      this.#openings.from(before, start),
      start,
      after,
      0,
      unmarked(after, 0, GAP_WITH_NUMBER),
    );
  }

  #longest(text: string, word: string, start: number): FoundHead<Row> | null {
    const from = start + word.length;
    const gapped = this.#closed(word, start, text, from, unmarked(text, from, GAP));
    const rows = this.#rows.get(word);
    return gapped ?? (rows ? { head: word, rows, start, end: from } : null);
  }

  #closed(opening: string, start: number, text: string, from: number, to: number): FoundHead<Row> | null {
    const [closing] = this.#closings.get(opening)?.all(text.slice(from, to)) ?? [];
    if (!closing) return null;
    const head = `${opening}…${closing.word}`;
    return { head, rows: this.#rows.get(head) ?? [], start, end: from + closing.end };
  }
}
