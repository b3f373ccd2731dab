import { sql, type Query } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import type { Filter } from '#queries/filter.ts';
import type { Origin } from '#queries/origin.ts';
import { joinPicked } from '#queries/picked.ts';

/** One kind of sanction in the overall result of one notice. */
export interface SanctionRow {
  readonly notice_id: string;
  readonly origin: Origin;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly indicator: string;
  readonly label_zh: string;
  readonly label_en: string;
  /** 1–4 as mapped by us; null for totals and procedure. */
  readonly form: number | null;
  readonly class: string;
  /** Lightest first within a form, totals before their parts. */
  readonly rank: number;
  /** Null: stated without a number. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly approx: string | null;
  readonly state: string;
  readonly fact_id: string;
  /** fact_id of the total whose bracket lists it. */
  readonly part_of: string | null;
}

/** Who was disciplined, by kind, in the overall result? Kinds are not added, because one person may have several. */
export function sanctions(filter: Filter): Query<SanctionRow> {
  const { zones, isPicked } = joinPicked(filter);
  return sql`
    SELECT
      notice_id, zones.origin AS origin, zone_zh, zone_en, indicator, ${chinese(sql`label_zh`)} AS label_zh, label_en, sanctioned.form AS form, sanctioned.class AS class, sanctioned.rank AS rank,
      value, sanctioned.unit AS unit, approx, state, fact_id, part_of
    FROM sanctioned
    JOIN indicators ON code = indicator
    JOIN ${zones} USING (notice_id)
    WHERE ${isPicked}
    ORDER BY zones.feedback, notice_id, sanctioned.rank, "start", fact_id`;
}
