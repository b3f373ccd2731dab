import { sql, type Query } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import type { Filter } from '#queries/filter.ts';
import type { Origin } from '#queries/origin.ts';
import { joinPicked } from '#queries/picked.ts';

/** A count from the overall result, beside the number the notice actually lists, where comparable. */
export interface CountRow {
  readonly notice_id: string;
  readonly origin: Origin;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly indicator: string;
  /** problems | plan | output */
  readonly block: string;
  readonly label_zh: string;
  readonly label_en: string;
  /** Place of the indicator in its block. */
  readonly rank: number;
  readonly value: number;
  readonly unit: string;
  readonly approx: string | null;
  readonly state: string;
  readonly fact_id: string;
  /** How many the notice lists (items for problems_specific, measures for rect_measures …); null if not comparable. */
  readonly printed: number | null;
  /** What the check of the two says; null for rules, which need not all be named. */
  readonly verdict: 'agrees' | 'differs' | 'cannot_tell' | null;
}

/** How many problems, measures and rules does each notice declare, and how many does it list? Levels of problems come all. */
export function counts(filter: Filter): Query<CountRow> {
  const { zones, isPicked } = joinPicked(filter);
  return sql`
    SELECT
      notice_id, zones.origin AS origin, zone_zh, zone_en, indicator,
      chart_group AS block,
      ${chinese(sql`label_zh`)} AS label_zh, label_en, rank, value, coalesce(headline.unit, '') AS unit, approx, state, fact_id, printed, verdict
    FROM headline
    JOIN indicators ON code = indicator
    JOIN ${zones} USING (notice_id)
    LEFT JOIN printed USING (notice_id, indicator)
    WHERE (chart_group = 'problems' OR indicator IN (SELECT indicator FROM printed)) AND ${isPicked}
    ORDER BY zones.feedback, notice_id, rank, "start", fact_id`;
}
