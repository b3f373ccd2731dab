/** So many nodes can be told apart beside a code unit in 32 bits. */
const MOST_NODES = 0x10000;
const ROOT = 1;

/** Words of folded text, each with what it stands for, found forwards or backwards. The one lookup of the vocabulary. */
export class Trie<T> {
  readonly #step: 1 | -1;
  /** Where some word may begin, by the last ten bits of a code unit: 1, or 3 where one may be that unit alone. */
  readonly #firsts = new Uint8Array(1024);
  /** 1 where some word may begin with two code units. */
  readonly #pairs: Uint8Array;
  /** A hash table: the node reached from a node by a code unit. */
  readonly #keys: Int32Array;
  readonly #nodes: Uint16Array;
  readonly #shift: number;
  #size = ROOT + 1;
  /** What the words that end at a node stand for, from here up to that of the next node. */
  readonly #from: Int32Array;
  readonly #payloads: readonly T[];

  /** Words that begin at a place (`from`), or end at it (`upTo`). */
  constructor(words: Iterable<readonly [word: string, payload: T]>, side: 'from' | 'upTo' = 'from') {
    this.#step = side === 'from' ? 1 : -1;
    const listed = [...words].filter(([word]) => word !== '');
    const most = listed.reduce((sum, [word]) => sum + word.length, 1);
    const bits = Math.max(3, Math.ceil(Math.log2(most * 2)));
    this.#shift = 32 - bits;
    this.#pairs = new Uint8Array(2 ** bits);
    this.#keys = new Int32Array(2 ** bits);
    this.#nodes = new Uint16Array(2 ** bits);
    const ending = listed.map(([word, payload]) => ({ node: this.#nodeOf(word), payload }));
    if (this.#size > MOST_NODES) throw new RangeError('too many words for one trie');
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
      if (!this.#mayBegin(text.charCodeAt(start), text.charCodeAt(start + 1))) continue;
      let node = ROOT;
      for (let end = start; end < to; end += 1) {
        node = this.#next(node, text.charCodeAt(end));
        if (node === 0) break;
        const until = this.#from[node + 1] ?? 0;
        for (let i = this.#from[node] ?? 0; i < until; i += 1) visit(this.#payloads[i] as T, start, end + 1);
      }
    }
  }

  /** What the longest word at a place stands for; one that begins there ends at `to` at the latest. */
  longest(text: string, at: number, to = text.length): T | undefined {
    let place = this.#step === 1 ? at : at - 1;
    if (!this.#mayBegin(text.charCodeAt(place), text.charCodeAt(place + this.#step))) return undefined;
    let node = ROOT;
    let found = -1;
    while (place >= 0 && place < to) {
      node = this.#next(node, text.charCodeAt(place));
      if (node === 0) break;
      const payload = this.#from[node] ?? 0;
      if (payload < (this.#from[node + 1] ?? 0)) found = payload;
      place += this.#step;
    }
    return found < 0 ? undefined : this.#payloads[found];
  }

  /** The node where a word ends, made if it is new. */
  #nodeOf(word: string): number {
    const first = this.#step === 1 ? 0 : word.length - 1;
    const begins = word.charCodeAt(first) & 1023;
    this.#firsts[begins] = word.length === 1 ? 3 : this.#firsts[begins] || 1;
    if (word.length > 1)
      this.#pairs[this.#pairOf(word.charCodeAt(first), word.charCodeAt(first + this.#step))] = 1;
    let node = ROOT;
    for (let at = first; at >= 0 && at < word.length; at += this.#step) {
      const unit = word.charCodeAt(at);
      node = this.#next(node, unit) || this.#grow(node, unit);
    }
    return node;
  }

  #mayBegin(first: number, second: number): boolean {
    const begins = this.#firsts[first & 1023];
    return begins === 3 || (begins === 1 && this.#pairs[this.#pairOf(first, second)] === 1);
  }

  /** A place for two code units, which other pairs may share. */
  #pairOf(first: number, second: number): number {
    return Math.imul(first * 31 + second, 0x9e3779b1) >>> this.#shift;
  }

  #next(node: number, unit: number): number {
    const key = (node << 16) | unit;
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    for (let held = this.#keys[slot]; held !== 0; held = this.#keys[slot]) {
      if (held === key) return this.#nodes[slot] ?? 0;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  #grow(node: number, unit: number): number {
    const key = (node << 16) | unit;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & (this.#keys.length - 1);
    this.#keys[slot] = key;
    this.#nodes[slot] = this.#size;
    this.#size += 1;
    return this.#size - 1;
  }
}
