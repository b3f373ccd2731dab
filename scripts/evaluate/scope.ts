import { INDICATORS } from '#extraction/vocabulary/indicators.ts';

/** Useful to tell traps from results, never counted outside of the headline (DATASET, settled questions). */
const OPTIONAL = new Set([
  'business_amount',
  'threshold_amount',
  'amount_involved',
  'earlier_inspection',
  'inspection_round',
]);

const CASES = new Set(['cases_filed', 'cases_closed']);
const FAMILY = new Map<string, string>(INDICATORS.map(({ code, family }) => [code, family]));

/** Whether a figure counts for or against: all of the headline, and of what items tell sanctions, cases and money. */
export function counts({
  scope,
  indicator,
}: {
  readonly scope: string;
  readonly indicator: string;
}): boolean {
  if (scope === 'notice') return true;
  const family = FAMILY.get(indicator);
  return !OPTIONAL.has(indicator) && (family === 'sanction' || family === 'money' || CASES.has(indicator));
}
