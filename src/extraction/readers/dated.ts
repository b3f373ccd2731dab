import type { Span } from '#text/span.ts';
import type { Resolved } from './calendar.ts';
import type { Candidate } from './candidate.ts';
import type { DateMention } from './date-mention.ts';

/** A date as printed, with its year. */
export interface DatedMention extends Resolved {
  readonly dateMention: DateMention;
}

/** Words for an earlier inspection. */
export const EARLIER = /曾|上一?轮|上一?届|上一?次|此前|以往历次|历次|前[一两]轮|原报告/u;

/** The text between the two dates of a range; a 日 with its day left blank may remain from the first. */
export const RANGE = /^(?:\s{1,4}日)?\s?起?\s?(?:至|到|-{1,2}|~|,?\s?至)\s?$/u;

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

/** The state of a date whose year is not printed. */
export function inferred(dateMention: DateMention): 'month_only' | 'year_inferred' {
  return dateMention.day === null ? 'month_only' : 'year_inferred';
}
