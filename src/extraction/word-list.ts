import { isDigit, unitSet } from '#text/scan.ts';
import type { Span } from '#text/span.ts';
import { Trie } from './tokens/trie.ts';

/** A word in a text. */
export interface FoundWord extends Span {
  readonly word: string;
}

/** A word of a list; an empty `word` must not match, and hides shorter ones. */
interface Listed {
  readonly word: string;
  readonly length: number;
}

/** Words of folded text, looked up at a place; the longest wins. `except` holds longer words that must not match. */
export class WordList {
  readonly #words: readonly (readonly [word: string, listed: Listed])[];
  readonly #from: Trie<Listed>;
  #upTo: Trie<Listed> | null = null;

  constructor(words: Iterable<string>, except: readonly string[] = []) {
    const hidden = new Set(except);
    this.#words = [...words, ...except].map((word) => [
      word,
      { word: hidden.has(word) ? '' : word, length: word.length },
    ]);
    this.#from = new Trie(this.#words);
  }

  /** The word that starts at a place, or ''. */
  from(text: string, at = 0): string {
    const found = this.#from.longest(text, at);
    return found === undefined ? '' : found.word;
  }

  /** The word that ends at a place, or ''. */
  upTo(text: string, at = text.length): string {
    this.#upTo ??= new Trie(this.#words, 'upTo');
    const found = this.#upTo.longest(text, at);
    return found === undefined ? '' : found.word;
  }

  /** Where the run of words ends that starts at a place. */
  endOfRun(text: string, at = 0): number {
    let end = at;
    for (let word = this.from(text, end); word !== ''; word = this.from(text, end)) end += word.length;
    return end;
  }

  /** Where the run of words starts that ends at a place. */
  startOfRun(text: string, at = text.length): number {
    let start = at;
    for (let word = this.upTo(text, start); word !== ''; word = this.upTo(text, start)) start -= word.length;
    return start;
  }

  /** Whether a text is nothing but such words. */
  fill(text: string): boolean {
    return this.endOfRun(text) === text.length;
  }

  /** Its first words in a text, in order, none inside another. */
  all(text: string, most = Infinity): FoundWord[] {
    const found: FoundWord[] = [];
    let end = 0;
    for (let at = this.#next(text, 0); at >= 0 && found.length < most; at = this.#next(text, end)) {
      const word = this.from(text, at);
      end = at + word.length;
      found.push({ word, start: at, end });
    }
    return found;
  }

  isIn(text: string): boolean {
    return this.#next(text, 0) >= 0;
  }

  /** Where its last word in a text starts, or -1. */
  lastIn(text: string): number {
    let last = -1;
    for (let at = this.#next(text, 0); at >= 0; at = this.#next(text, at + this.from(text, at).length))
      last = at;
    return last;
  }

  /** Where its next word from a place on starts, or -1. */
  #next(text: string, from: number): number {
    const { length } = text;
    for (let at = this.#from.next(text, from); at < length; at = this.#from.next(text, at)) {
      const listed = this.#from.longest(text, at);
      if (listed !== undefined && listed.word !== '') return at;
      at += listed?.length ?? 1;
    }
    return -1;
  }
}

/** A list of words, separated by blanks. */
export function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/** Words to look up, separated by blanks. */
export function wordSet(list: string, except = ''): WordList {
  return new WordList(words(list), words(except));
}

/** Every beginning with every ending; an empty one is written _. */
export function phrases(beginnings: string, endings: string): string[] {
  return words(beginnings).flatMap((beginning) =>
    words(endings).map((ending) => (beginning + ending).replaceAll('_', '')),
  );
}

const MARKS = unitSet(',。;、:!?\n|“”《》()');

/** How far a text goes on from a place without a mark or a digit, or with digits, at most `limit`. */
export function unmarked(text: string, at: number, limit: number, digits = false): number {
  let end = at;
  const most = Math.min(text.length, at + limit);
  for (; end < most; end += 1) {
    const code = text.charCodeAt(end);
    if (MARKS[code] === 1 || (!digits && isDigit(code))) break;
  }
  return end;
}
