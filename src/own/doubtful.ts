import type { Fact, NoticeRecord } from '#extraction/record.ts';

/** Why a figure should be looked at first. */
export type Doubt = 'conflicting' | 'year_inferred' | 'month_only' | 'no_unit' | 'differs';

/** Null if there is no reason to doubt it. */
export function doubtOf(fact: Fact, { checks }: Pick<NoticeRecord, 'checks'>): Doubt | null {
  if (fact.state !== 'stated') return fact.state;
  const isDiffering = checks.some(
    ({ verdict, fact_ids }) => verdict === 'differs' && fact_ids.includes(fact.fact_id),
  );
  if (isDiffering) return 'differs';
  return fact.value !== null && fact.unit === null ? 'no_unit' : null;
}
