import { sql, type Query } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import type { Filter } from '#queries/filter.ts';
import type { Origin } from '#queries/origin.ts';
import { joinPicked } from '#queries/picked.ts';

/** A sum of money from the overall result: recovered, by its verb, or a loss averted. The two are never added. */
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

/** Which money was recovered and which losses averted, by the verb the notice uses? */
export function funds(filter: Filter): Query<FundsRow> {
  const { zones, isPicked } = joinPicked(filter);
  return sql`
    SELECT
      notice_id, zones.origin AS origin, zone_zh, zone_en, indicator, ${chinese(sql`label_zh`)} AS label_zh, label_en, side, value AS yuan, approx, state, fact_id, quote
    FROM funds
    JOIN indicators ON code = indicator
    JOIN ${zones} USING (notice_id)
    WHERE ${isPicked}
    ORDER BY zones.feedback, notice_id, side DESC, rank, "start", fact_id`;
}
