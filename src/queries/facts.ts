import type { IndicatorBlock } from '#database/indicators.ts';
import { sql, type Query } from '#database/sql.ts';
import { evidence, type EvidenceRow } from '#queries/evidence.ts';
import type { Filter } from '#queries/filter.ts';
import { picked } from '#queries/picked.ts';

/** A figure of a notice with its evidence and its kind. */
export interface FactRow extends EvidenceRow {
  readonly item_id: string | null;
  readonly family: 'date' | 'count' | 'sanction' | 'money';
  /** What it is about. */
  readonly block: IndicatorBlock;
  /** One of the four forms, as mapped by us, or null. */
  readonly form: number | null;
}

/** Which figures does a notice state? In the order of the text. */
export function facts(filter: Filter): Query<FactRow> {
  return sql`
    SELECT
      evidence.*, facts.item_id AS item_id, family, form, block
    FROM (${evidence()}) AS evidence
    JOIN facts USING (fact_id)
    JOIN indicators ON indicators.code = evidence.indicator
    JOIN zones ON zones.notice_id = evidence.notice_id
    WHERE ${picked(filter)}
    ORDER BY zones.feedback, zones.notice_id, evidence."start", fact_id`;
}
