import { contains, type Span } from '#text/span.ts';
import type { Candidate } from './readers/candidate.ts';
import { BLACK } from './black.ts';
import { isRedacted } from './redaction.ts';

/** What begins or ends no quote: blanks, marks, words that led to the name. */
const EDGE = /[\s、,;:，；：|）)（(等对给予将由]/u;

/**
 * A fact whose quote may be published: beside personal data, the run that still holds the figure; null if the figure is
 * redacted itself. A sanction without a number is its last run, for the persons come first.
 */
export function withShownQuote(fact: Candidate, redacted: string): Candidate | null {
  if (!isRedacted(redacted, fact)) return fact;
  const runs = clearRuns(fact, redacted);
  if (fact.value === null && fact.date === null) {
    const last = runs.findLast(({ start, end }) => end - start > 1);
    return last ? { ...fact, ...last, figure: last } : null;
  }
  const around = runs.find((run) => contains(run, fact.figure));
  return around ? { ...fact, ...around } : null;
}

function clearRuns({ start, end }: Span, redacted: string): Span[] {
  const runs: Span[] = [];
  for (let at = start; at < end; at += 1) {
    let to = at;
    while (to < end && redacted[to] !== BLACK) to += 1;
    if (to > at) runs.push(trimmed(redacted, at, to));
    at = to;
  }
  return runs;
}

function trimmed(redacted: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && EDGE.test(redacted[start] ?? '')) start += 1;
  while (end > start && EDGE.test(redacted[end - 1] ?? '')) end -= 1;
  return { start, end };
}
