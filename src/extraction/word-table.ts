/** A word and what it scores. */
export type ScoredWord = readonly [word: string, score: number];

/** Words that are looked up at a place of a text, the longest first. */
export class WordTable {
  readonly #ending: boolean;
  readonly #byCode = new Map<number, ScoredWord[]>();

  /** Words `from` a place on, or `upTo` it. */
  constructor(side: 'from' | 'upTo', words: Iterable<ScoredWord>) {
    this.#ending = side === 'upTo';
    for (const entry of [...words].sort(([a], [b]) => b.length - a.length)) {
      const code = entry[0].charCodeAt(this.#ending ? entry[0].length - 1 : 0);
      const held = this.#byCode.get(code);
      if (held) held.push(entry);
      else this.#byCode.set(code, [entry]);
    }
  }

  longest(text: string, at: number): ScoredWord | null {
    const entries = this.#byCode.get(text.charCodeAt(this.#ending ? at - 1 : at));
    if (!entries) return null;
    for (const entry of entries) {
      if (text.startsWith(entry[0], this.#ending ? at - entry[0].length : at)) return entry;
    }
    return null;
  }
}
