/** Words of folded text, each with what it stands for; all are found in one pass. */
export class Trie<T> {
  /** The node of each first code unit; 0 is none. */
  readonly #first = new Int32Array(0x10000);
  readonly #unit = [0];
  readonly #child = [0];
  readonly #sibling = [0];
  readonly #payloads: T[][] = [[]];
  /** 1 where some word may begin with two code units. */
  readonly #pairs = new Uint8Array(0x10000);

  constructor(words: Iterable<readonly [word: string, payload: T]>) {
    for (const [word, payload] of words) if (word !== '') this.#add(word, payload);
  }

  /** Visits every word within [from, to), by start, then by length; a word given twice is visited twice. */
  each(
    text: string,
    visit: (payload: T, start: number, end: number) => void,
    from = 0,
    to = text.length,
  ): void {
    const [first, pairs] = [this.#first, this.#pairs];
    for (let start = from; start < to; start += 1) {
      const unit = text.charCodeAt(start);
      let node = first[unit] ?? 0;
      if (node === 0) continue;
      this.#visit(node, visit, start, start + 1);
      if (start + 1 < to && pairs[pairOf(unit, text.charCodeAt(start + 1))] === 0) continue;
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
    const payloads = this.#payloads[node] ?? [];
    for (let i = 0; i < payloads.length; i += 1) visit(payloads[i] as T, start, end);
  }

  #add(word: string, payload: T): void {
    this.#pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
    let node = (this.#first[word.charCodeAt(0)] ||= this.#grow(word.charCodeAt(0)));
    for (let at = 1; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      node = this.#step(node, unit) || this.#adopt(node, unit);
    }
    this.#payloads[node]?.push(payload);
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
    this.#child.push(0);
    this.#sibling.push(0);
    this.#payloads.push([]);
    return this.#unit.push(unit) - 1;
  }
}

/** A place for two code units, which other pairs may share. */
function pairOf(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}
