/** Words of folded text, each with what it stands for; all are found in one pass. */
export class Trie<T> {
  /** The node of each first code unit; 0 is none. */
  readonly #first = new Int32Array(0x10000);
  readonly #unit = [0];
  readonly #child = [0];
  readonly #sibling = [0];
  readonly #payloads: T[][] = [[]];

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
    for (let start = from; start < to; start += 1) {
      let node = this.#first[text.charCodeAt(start)] ?? 0;
      for (let end = start + 1; node !== 0; end += 1) {
        for (const payload of this.#payloads[node] ?? []) visit(payload, start, end);
        node = end < to ? this.#step(node, text.charCodeAt(end)) : 0;
      }
    }
  }

  #add(word: string, payload: T): void {
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
