import { codeAt } from '#text/scan.ts';

/** Positive numbers by keys of 32 bits; 0 if there is none. It is at most half full. */
class Table {
  /** Keys at even places, their values behind them. */
  #cells = new Int32Array(16);
  #shift = 29;
  #size = 0;

  get(key: number): number {
    const cells = this.#cells;
    let at = (Math.imul(key, 0x9e3779b1) >>> this.#shift) << 1;
    while (cells[at] !== key) {
      if (cells[at] === 0) return 0;
      at = (at + 2) & (cells.length - 1);
    }
    return cells[at + 1] ?? 0;
  }

  set(key: number, value: number): void {
    if (this.#size * 4 >= this.#cells.length) this.#grow();
    let at = (Math.imul(key, 0x9e3779b1) >>> this.#shift) << 1;
    while (this.#cells[at] !== 0 && this.#cells[at] !== key) at = (at + 2) & (this.#cells.length - 1);
    if (this.#cells[at] === 0) this.#size += 1;
    this.#cells[at] = key;
    this.#cells[at + 1] = value;
  }

  #grow(): void {
    const held = this.#cells;
    this.#cells = new Int32Array(held.length * 2);
    this.#shift -= 1;
    this.#size = 0;
    for (let at = 0; at < held.length; at += 2)
      if (held[at] !== 0) this.set(held[at] ?? 0, held[at + 1] ?? 0);
  }
}

/** The number of nodes that fit beside a code unit in 32 bits. */
const MOST_NODES = 0x10000;
const ROOT = 1;
/** Flags of a code unit: longer words begin with it, and a word is this unit alone. */
const LONGER = 1;
const ALONE = 2;
/** The first code unit is looked up by its last twelve bits in longer lists than this, by its last ten in others. */
const FEW_WORDS = 60;

/** Words of folded text, each with what it stands for, found forwards or backwards. The one lookup of the vocabulary. */
export class Trie<T> {
  readonly #step: 1 | -1;
  /** By the last bits of a code unit. */
  readonly #firsts: Uint8Array;
  readonly #bits: number;
  /** A bit for each first two code units. */
  readonly #filter: Uint8Array;
  /** The node of the first two code units of a word, and the node reached from another by a code unit. */
  readonly #pairs = new Table();
  readonly #nodes = new Table();
  #size = ROOT + 1;
  /** The nodes that longer words go on from; only while words are added. */
  readonly #inner = new Set<number>();
  /** Twice where the payloads of a node begin, which go on up to those of the next, and 1 if longer words go on from it. */
  readonly #from: Int32Array;
  readonly #payloads: readonly T[];

  /** Words that begin at a place (`from`), or end at it (`upTo`). */
  constructor(words: Iterable<readonly [word: string, payload: T]>, side: 'from' | 'upTo' = 'from') {
    this.#step = side === 'from' ? 1 : -1;
    const listed = [...words].filter(([word]) => word !== '');
    this.#filter = new Uint8Array(listed.length > FEW_WORDS ? 0x2000 : 0x80);
    this.#firsts = new Uint8Array(listed.length > FEW_WORDS ? 0x1000 : 0x400);
    this.#bits = this.#firsts.length - 1;
    const ending = listed.map(([word, payload]) => ({ node: this.#nodeOf(word), payload }));
    if (this.#size > MOST_NODES) throw new RangeError('too many words for one trie');
    ending.sort((a, b) => a.node - b.node);
    this.#payloads = ending.map(({ payload }) => payload);
    this.#from = new Int32Array(this.#size + 1);
    for (const { node } of ending) this.#from[node + 1] = (this.#from[node + 1] ?? 0) + 2;
    for (let node = 1; node <= this.#size; node += 1)
      this.#from[node] = (this.#from[node] ?? 0) + (this.#from[node - 1] ?? 0);
    for (const node of this.#inner) this.#from[node] = (this.#from[node] ?? 0) | 1;
    this.#inner.clear();
  }

  /** Visits every word within [from, to), by start, then by length; a word given twice is visited twice. */
  each(
    text: string,
    visit: (payload: T, start: number, end: number) => void,
    from = 0,
    to = text.length,
  ): void {
    const firsts = this.#firsts;
    const mask = this.#bits;
    const filter = this.#filter;
    const bytes = filter.length - 1;
    let next = from < to ? text.charCodeAt(from) : 0;
    for (let start = from; start < to; start += 1) {
      const unit = next;
      if (start + 1 < to) next = text.charCodeAt(start + 1);
      const begins = firsts[unit & mask] ?? 0;
      if (begins === 0) continue;
      if (begins & ALONE) this.#visit(this.#nodes.get(keyOf(ROOT, unit)), visit, start, start + 1);
      if (start + 1 === to) return;
      const bit = hashOf(unit, next);
      if (((filter[(bit >>> 3) & bytes] ?? 0) & (1 << (bit & 7))) === 0) continue;
      let node = this.#pairs.get(keyOf(unit + 1, next));
      for (let end = start + 2; node !== 0; end += 1) {
        this.#visit(node, visit, start, end);
        node = end < to ? this.#after(node, text.charCodeAt(end)) : 0;
      }
    }
  }

  /** The node of two code units. */
  #pairOf(unit: number, next: number): number {
    return this.#mayPair(unit, next) ? this.#pairs.get(keyOf(unit + 1, next)) : 0;
  }

  /** Whether words may begin with two code units: a filter that stays in the cache. */
  #mayPair(unit: number, next: number): boolean {
    const bit = hashOf(unit, next);
    return ((this.#filter[(bit >>> 3) & (this.#filter.length - 1)] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  #visit(
    node: number,
    visit: (payload: T, start: number, end: number) => void,
    start: number,
    end: number,
  ): void {
    const until = (this.#from[node + 1] ?? 0) >> 1;
    for (let i = (this.#from[node] ?? 0) >> 1; i < until; i += 1) visit(this.#payloads[i] as T, start, end);
  }

  /** The next place from one on where a word may begin, or the length of the text; told by two code units. */
  next(text: string, from: number): number {
    const firsts = this.#firsts;
    const mask = this.#bits;
    const { length } = text;
    let at = from;
    for (; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      const begins = firsts[unit & mask] ?? 0;
      if (begins === 0) continue;
      if (begins & ALONE || this.#mayPair(unit, codeAt(text, at + 1))) break;
    }
    return at;
  }

  /** What all words at a place stand for, the longest first; words that are written alike in the order given. */
  longestFirst(text: string, at: number): readonly T[] {
    const found: T[] = [];
    let place = this.#step === 1 ? at : at - 1;
    if ((this.#firsts[text.charCodeAt(place) & this.#bits] ?? 0) === 0) return found;
    for (let node = ROOT; node !== 0; place += this.#step) {
      const from = this.#from[node] ?? 0;
      if (from >> 1 < (this.#from[node + 1] ?? 0) >> 1)
        found.unshift(...this.#payloads.slice(from >> 1, (this.#from[node + 1] ?? 0) >> 1));
      node = this.#after(node, text.charCodeAt(place));
    }
    return found;
  }

  /** What the longest word at a place stands for; one that begins there ends at `to` at the latest. */
  longest(text: string, at: number, to = text.length): T | undefined {
    let place = this.#step === 1 ? at : at - 1;
    if (place < 0 || place >= to) return undefined;
    const unit = text.charCodeAt(place);
    const begins = this.#firsts[unit & this.#bits] ?? 0;
    if (begins === 0) return undefined;
    let found = -1;
    if (begins & ALONE) found = this.#payloadAt(this.#nodes.get(keyOf(ROOT, unit)), found);
    place += this.#step;
    let node = place < 0 || place >= to ? 0 : this.#pairOf(unit, text.charCodeAt(place));
    while (node !== 0) {
      found = this.#payloadAt(node, found);
      place += this.#step;
      node = place < 0 || place >= to ? 0 : this.#after(node, text.charCodeAt(place));
    }
    return found < 0 ? undefined : this.#payloads[found];
  }

  /** The node that a code unit leads to from another; most nodes are the last of their words. */
  #after(node: number, unit: number): number {
    return ((this.#from[node] ?? 0) & 1) === 0 ? 0 : this.#nodes.get(keyOf(node, unit));
  }

  /** The first payload of a node, or `other` where no word ends. */
  #payloadAt(node: number, other: number): number {
    const payload = (this.#from[node] ?? 0) >> 1;
    return payload < (this.#from[node + 1] ?? 0) >> 1 ? payload : other;
  }

  /** The node where a word ends, made if it is new. */
  #nodeOf(word: string): number {
    const first = this.#step === 1 ? 0 : word.length - 1;
    const unit = word.charCodeAt(first);
    const flag = unit & this.#bits;
    this.#firsts[flag] = (this.#firsts[flag] ?? 0) | (word.length === 1 ? ALONE : LONGER);
    let node = ROOT;
    for (let at = first; at >= 0 && at < word.length; at += this.#step) {
      const key = keyOf(node, word.charCodeAt(at));
      this.#inner.add(node);
      node = this.#nodes.get(key) || this.#grow(key);
      if (at === first + this.#step) this.#pair(unit, word.charCodeAt(at), node);
    }
    return node;
  }

  #pair(unit: number, next: number, node: number): void {
    this.#pairs.set(keyOf(unit + 1, next), node);
    const bit = hashOf(unit, next);
    const at = (bit >>> 3) & (this.#filter.length - 1);
    this.#filter[at] = (this.#filter[at] ?? 0) | (1 << (bit & 7));
  }

  #grow(key: number): number {
    this.#nodes.set(key, this.#size);
    this.#size += 1;
    return this.#size - 1;
  }
}

function hashOf(unit: number, next: number): number {
  return Math.imul(unit, 31) ^ Math.imul(next, 0x3d5);
}

function keyOf(node: number, unit: number): number {
  return (node << 16) | unit;
}
