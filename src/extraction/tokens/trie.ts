/** Words of folded text, each with what it stands for; all are found in one pass. Laid out flat, to be read fast. */
export class Trie<T> {
  /** The node of each first code unit; 0 is none. */
  readonly #first = new Int32Array(0x10000);
  /** 1 where some word may begin with two code units. */
  readonly #pairs = new Uint8Array(0x10000);
  readonly #unit: Uint16Array;
  readonly #child: Int32Array;
  readonly #sibling: Int32Array;
  /** What the words that end at a node stand for, from here up to that of the next node. */
  readonly #from: Int32Array;
  readonly #payloads: readonly T[];
  #size = 1;

  constructor(words: Iterable<readonly [word: string, payload: T]>) {
    const listed = [...words].filter(([word]) => word !== '');
    const most = listed.reduce((sum, [word]) => sum + word.length, 1);
    this.#unit = new Uint16Array(most);
    this.#child = new Int32Array(most);
    this.#sibling = new Int32Array(most);
    const ending = listed.map(([word, payload]) => ({ node: this.#nodeOf(word), payload }));
    ending.sort((a, b) => a.node - b.node);
    this.#payloads = ending.map(({ payload }) => payload);
    this.#from = new Int32Array(this.#size + 1);
    for (const { node } of ending) this.#from[node + 1] = (this.#from[node + 1] ?? 0) + 1;
    for (let node = 1; node <= this.#size; node += 1)
      this.#from[node] = (this.#from[node] ?? 0) + (this.#from[node - 1] ?? 0);
  }

  /** Visits every word within [from, to), by start, then by length; a word given twice is visited twice. */
  each(
    text: string,
    visit: (payload: T, start: number, end: number) => void,
    from = 0,
    to = text.length,
  ): void {
    for (let start = from; start < to; start += 1) {
      const unit = text.charCodeAt(start);
      let node = this.#first[unit] ?? 0;
      if (node === 0) continue;
      this.#visit(node, visit, start, start + 1);
      if (start + 1 < to && this.#pairs[pairOf(unit, text.charCodeAt(start + 1))] === 0) continue;
      for (let end = start + 1; end < to; end += 1) {
        node = this.#step(node, text.charCodeAt(end));
        if (node === 0) break;
        this.#visit(node, visit, start, end + 1);
      }
    }
  }

  #visit(
    node: number,
    visit: (payload: T, start: number, end: number) => void,
    start: number,
    end: number,
  ): void {
    const until = this.#from[node + 1] ?? 0;
    for (let i = this.#from[node] ?? 0; i < until; i += 1) visit(this.#payloads[i] as T, start, end);
  }

  /** The node where a word ends, made if it is new. */
  #nodeOf(word: string): number {
    this.#pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
    let node = (this.#first[word.charCodeAt(0)] ||= this.#grow(word.charCodeAt(0)));
    for (let at = 1; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      node = this.#step(node, unit) || this.#adopt(node, unit);
    }
    return node;
  }

  #step(node: number, unit: number): number {
    let child = this.#child[node] ?? 0;
    while (child !== 0 && this.#unit[child] !== unit) child = this.#sibling[child] ?? 0;
    return child;
  }

  #adopt(parent: number, unit: number): number {
    const node = this.#grow(unit);
    this.#sibling[node] = this.#child[parent] ?? 0;
    this.#child[parent] = node;
    return node;
  }

  #grow(unit: number): number {
    this.#unit[this.#size] = unit;
    this.#size += 1;
    return this.#size - 1;
  }
}

/** A place for two code units, which other pairs may share. */
function pairOf(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}
