import type { Span } from '#text/span.ts';

/** A trimmed line; blank lines are skipped. */
export type OutlineLine = Span;

/** The lines of a folded text, in order. */
export function splitLines(folded: string): OutlineLine[] {
  const lines: OutlineLine[] = [];
  let from = 0;
  while (from <= folded.length) {
    const feed = folded.indexOf('\n', from);
    const to = feed < 0 ? folded.length : feed;
    const line = trim(folded, { start: from, end: to });
    if (line.start < line.end) lines.push(line);
    from = to + 1;
  }
  return lines;
}

/** The lines of a stretch of it. */
export function linesIn(folded: string, { start, end }: Span): OutlineLine[] {
  return splitLines(folded.slice(start, end)).map((line) => ({
    start: line.start + start,
    end: line.end + start,
  }));
}

/** Trims blanks from both ends. */
export function trim(folded: string, { start, end }: Span): Span {
  while (start < end && isBlank(folded.charCodeAt(start))) start += 1;
  while (end > start && isBlank(folded.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0x2028 || code === 0x2029 || code === 0x85;
}

/** How often each wording of a line occurs: a line that recurs is a label, not a heading. */
export function frequencies(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
