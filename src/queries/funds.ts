import { sql, type Query } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import type { Filter } from '#queries/filter.ts';
import type { Origin } from '#queries/origin.ts';
import { picked } from '#queries/picked.ts';

/** One notice-scope sum of money with a recovery verb, or a loss averted. Never added to one another. */
export interface FundsRow {
  readonly notice_id: string;
  readonly origin: Origin;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly indicator: string;
  readonly label_zh: string;
  readonly label_en: string;
  /** recovered | averted */
  readonly side: 'recovered' | 'averted';
  readonly yuan: number;
  readonly approx: string | null;
  readonly state: string;
  readonly fact_id: string;
  readonly quote: string;
}

/** What money came back, and what losses were averted, by the verb the notice uses? */
export function funds(filter: Filter): Query<FundsRow> {
  return sql`
    SELECT
      notice_id, origin, zone_zh, zone_en, indicator, ${chinese(sql`label_zh`)} AS label_zh, label_en, side, value AS yuan, approx, state, fact_id, quote
    FROM funds
    JOIN indicators ON code = indicator
    JOIN zones USING (notice_id)
    WHERE ${picked(filter)}
    ORDER BY zones.feedback, notice_id, side DESC, rank, "start", fact_id`;
}
