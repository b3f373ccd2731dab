import type { Span } from '#text/span.ts';
import { QUOTE_LIMIT } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Mention } from './mention.ts';

/** Organisations, not persons, are counted. */
export const ORGS = 'orgs_held_accountable';

/** Counted in 件 as well as in persons. */
export const CASES: ReadonlySet<string> = new Set([
  'cases_filed',
  'cases_closed',
  'clue_transferred',
  'talk_inquiry',
]);

/** A sanction with its number; of several that share one quote, `own` is the shorter phrase of this one. */
export function sanctionCandidate(
  indicator: string,
  mention: Mention,
  span: Span,
  own: Span = span,
): Candidate {
  const chosen = own.end - own.start <= QUOTE_LIMIT ? own : shortened(mention, own);
  return {
    ...chosen,
    indicator,
    value: mention.value,
    unit: unitOf(indicator, mention),
    date: null,
    state: 'stated',
    approx: mention.approx,
    rule: `sanction.${indicator}`,
    figure: mention.figure,
  };
}

function shortened(mention: Mention, span: Span): Span {
  const end = Math.min(span.end, mention.start + QUOTE_LIMIT);
  return mention.start === span.start
    ? { start: mention.start, end }
    : { start: mention.end - QUOTE_LIMIT, end: mention.end };
}

/** 名 and 位 are 人; so is 个 where persons are counted (7个党支部书记). */
function unitOf(indicator: string, { unit }: Mention): string {
  if (/^余?[名位]$/u.test(unit)) return '人';
  return unit === '个' && indicator !== ORGS && !CASES.has(indicator) ? '人' : unit;
}
