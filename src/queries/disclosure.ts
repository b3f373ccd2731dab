import { sql, verbatim, type Query } from '#database/sql.ts';
import { STATE_OF_CELL } from '#database/views/state-of-cell.ts';
import type { Filter } from '#queries/filter.ts';
import type { Origin } from '#queries/origin.ts';
import { joinPicked } from '#queries/picked.ts';

/** Whether a zone's notice states a figure: one row per zone and figure. */
export interface DisclosureRow {
  readonly notice_id: string;
  readonly origin: Origin;
  readonly zone_zh: string;
  readonly zone_en: string;
  /** Code of the figure: a date role, an indicator, or a group such as party_sanctions. */
  readonly figure: string;
  readonly label_zh: string;
  readonly label_en: string;
  /** dates | problems | plan | status | output | accountability | money */
  readonly block: string;
  readonly rank: number;
  readonly state:
    'stated' | 'zero' | 'inferred' | 'month_only' | 'conflicting' | 'no_number' | 'not_found' | 'not_read';
  /** What is printed, in short: a number with its unit or an ISO date, several joined by ' · '; null if there is none. */
  readonly shown: string | null;
  /** What each of them counts, in the same order; null if all are of one indicator. */
  readonly labels_zh: string | null;
  readonly labels_en: string | null;
  /** Space-separated; null if not found or not read. */
  readonly fact_ids: string | null;
  /** item: stated only inside items, without an overall figure; null if not found. */
  readonly scope: 'notice' | 'item' | null;
}

/** Which figures does each notice state, and which not? The cells are joined here: read through the view, all would be joined. */
export function disclosure(filter: Filter): Query<DisclosureRow> {
  const { zones, isPicked } = joinPicked(filter);
  return sql`
    SELECT
      notice_id, origin, zone_zh, zone_en, figure, label_zh, label_en, block, place AS rank,
      ${verbatim(STATE_OF_CELL)} AS state, shown, labels_zh, labels_en, fact_ids, scope
    FROM ${zones}
    CROSS JOIN figures
    LEFT JOIN cells USING (notice_id, figure)
    WHERE ${isPicked}
    ORDER BY zones.feedback, notice_id, place`;
}
