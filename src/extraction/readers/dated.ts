import type { Span } from '#text/span.ts';
import type { Resolved } from './calendar.ts';
import type { Candidate } from './candidate.ts';
import { ONCE } from '#extraction/vocabulary/inspections.ts';

/** Words for an earlier inspection. */
export const EARLIER_BY_NAME = new RegExp(
  `${ONCE.source}|上一?轮|上一?届|上一?次|以往历次|历次|前[一两]轮|原报告`,
  'u',
);
/** The same, or 此前. */
export const EARLIER = new RegExp(`${EARLIER_BY_NAME.source}|此前`, 'u');

export function dateCandidate(indicator: string, span: Span, resolved: Resolved): Candidate {
  return {
    indicator,
    value: null,
    unit: null,
    date: resolved.date,
    state: resolved.state,
    approx: null,
    rule: `date.${indicator}`,
    start: span.start,
    end: span.end,
    figure: { start: span.start, end: span.end },
  };
}
