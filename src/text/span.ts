/** Half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span of a match, or of one of its named groups when the pattern has the d flag. */
export function spanOf(match: RegExpExecArray, group?: string): Span {
  const indices = group === undefined ? match.indices?.[0] : match.indices?.groups?.[group];
  if (indices) return { start: indices[0], end: indices[1] };
  return { start: match.index, end: match.index + match[0].length };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Index of the last span that starts at or before the offset; spans in order. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Spans in order, to be looked up often. */
export class OrderedSpans<T extends Span = Span> {
  readonly all: readonly T[];
  readonly #starts: readonly number[];
  /** What was found last: offsets are mostly asked for in order. */
  #last = 0;

  constructor(spans: readonly T[]) {
    this.all = spans;
    this.#starts = spans.map(({ start }) => start);
  }

  /** Index of the last span that starts at or before the offset. */
  indexAt(offset: number): number {
    const starts = this.#starts;
    const last = this.#last;
    if (last + 1 < starts.length && offset >= (starts[last] ?? 0)) {
      if (offset < (starts[last + 1] ?? 0)) return last;
      if (last + 2 < starts.length && offset < (starts[last + 2] ?? 0)) return (this.#last = last + 1);
    }
    let low = 0;
    let high = Math.max(0, starts.length - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (this.#last = low);
  }

  /** The span that contains the offset. */
  at(offset: number): T | undefined {
    const span = this.all[this.indexAt(offset)];
    return span && span.start <= offset && offset < span.end ? span : undefined;
  }

  /** The spans that start in [from, to). */
  startingIn(from: number, to: number): readonly T[] {
    const starts = this.#starts;
    let first = this.indexAt(from - 1);
    if ((starts[first] ?? from) < from) first += 1;
    let end = first;
    while (end < starts.length && (starts[end] ?? to) < to) end += 1;
    return end > first ? this.all.slice(first, end) : NONE;
  }
}
const NONE: readonly never[] = [];

/** The span that contains the offset, or an empty span at it. */
export function spanAt(spans: readonly Span[], offset: number): Span {
  const span = spans[indexAt(spans, offset)];
  return span && span.start <= offset && offset < span.end ? span : { start: offset, end: offset };
}

/** The spans that start in [from, to); spans in order. */
export function startingIn<T extends Span>(spans: readonly T[], from: number, to: number): T[] {
  const found: T[] = [];
  const first = spans.length > 0 ? indexAt(spans, from) : 0;
  for (let i = first; i < spans.length; i += 1) {
    const span = spans[i];
    if (!span || span.start >= to) break;
    if (span.start >= from) found.push(span);
  }
  return found;
}
