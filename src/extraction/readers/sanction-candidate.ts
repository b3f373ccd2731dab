import type { Span } from '#text/span.ts';
import { figureCandidate } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';

/** Counts organisations, not persons. */
export const ORGS = 'orgs_held_accountable';

/** Counted in 件 as well as in persons. */
export const CASES: ReadonlySet<string> = new Set([
  'cases_filed',
  'cases_closed',
  'clue_transferred',
  'talk_inquiry',
]);

/** A sanction with its number. */
export function sanctionCandidate(indicator: string, numberMention: NumberMention, phrase: Span): Candidate {
  return figureCandidate(numberMention, 'sanction', indicator, phrase, unitOf(indicator, numberMention));
}

/** 名 and 位 are 人; so is 个 where persons are counted (7个党支部书记). */
function unitOf(indicator: string, { unit }: NumberMention): string | null {
  if (unit === '') return null;
  if (/^余?[名位]$/u.test(unit)) return '人';
  return unit === '个' && indicator !== ORGS && !CASES.has(indicator) ? '人' : unit;
}
