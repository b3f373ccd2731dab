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
