import { sql, type Query } from '#database/sql.ts';
import type { Filter } from '#queries/filter.ts';
import { joinPicked } from '#queries/picked.ts';

/** The result of a check that compares a notice's own figures. */
export interface FindingRow {
  readonly notice_id: string;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly check_id: string;
  readonly check: string;
  readonly verdict: 'agrees' | 'differs' | 'cannot_tell';
  readonly expected: string | null;
  readonly found: string | null;
  readonly finding_zh: string;
  readonly finding_en: string;
  /** Space-separated; null if the check compares no facts. */
  readonly fact_ids: string | null;
}

/** Where do the figures of a notice agree or disagree with each other? */
export function findings(filter: Filter): Query<FindingRow> {
  const { zones, isPicked } = joinPicked(filter);
  return sql`
    SELECT
      notice_id, zone_zh, zone_en, check_id, "check", verdict, expected, found, finding_zh, finding_en,
      replace(fact_ids, ';', ' ') AS fact_ids
    FROM checks
    JOIN ${zones} USING (notice_id)
    WHERE ${isPicked}
    ORDER BY list_position(['differs', 'cannot_tell', 'agrees'], verdict), zones.feedback, notice_id, check_id`;
}
