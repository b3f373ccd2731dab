import { sql, type Query, type Sql } from '#database/sql.ts';
import type { Filter } from '#queries/filter.ts';
import type { Origin } from '#queries/origin.ts';
import { CONTEXT, picked, pickedContext } from '#queries/picked.ts';

/** One duration of one notice, of a zone or of the context set. */
export interface DurationRow {
  readonly notice_id: string;
  readonly label_zh: string;
  readonly label_en: string;
  readonly origin: Origin;
  readonly kind: string;
  readonly level: string;
  /** Of the feedback date. */
  readonly year: number | null;
  readonly measure: 'feedback_days' | 'report_days';
  readonly days: number;
  /** The date that ends report_days; null for feedback_days. */
  readonly basis: 'signed' | 'published' | null;
  readonly state: string;
  /** Space-separated fact_ids of the operands; null for the context set. */
  readonly fact_ids: string | null;
}

/** How long did zones and others wait? Notices of the context set have no facts and no signature date. */
export function durations(filter: Filter): Query<DurationRow> {
  return sql`
    SELECT * FROM (${ofZones(filter)} UNION ALL ${ofContext(filter)})
    WHERE days IS NOT NULL
    ORDER BY measure, origin DESC, days, notice_id`;
}

function ofZones(filter: Filter): Sql {
  return sql`
    SELECT
      zones.notice_id, zone_zh AS label_zh, zone_en AS label_en, origin, kind, level, year,
      measure, days, basis, state, fact_ids
    FROM (
      SELECT
        notice_id, 'feedback_days' AS measure, feedback_days AS days, NULL AS basis,
        feedback_days_state AS state, concat_ws(' ', inspection_end_fact, feedback_fact) AS fact_ids
      FROM durations
      UNION ALL
      SELECT
        notice_id, 'report_days', report_days, report_basis,
        report_days_state, concat_ws(' ', feedback_fact, report_fact)
      FROM durations
    ) AS waits
    JOIN zones USING (notice_id)
    WHERE ${picked(filter)}`;
}

function ofContext(filter: Filter): Sql {
  return sql`
    SELECT
      context.notice_id, inspected_body, inspected_body, 'context', kind, level, year,
      measure, days, basis, state, NULL
    FROM (
      SELECT notice_id, 'feedback_days' AS measure, feedback_days AS days, NULL AS basis FROM context_durations
      UNION ALL
      SELECT notice_id, 'report_days', report_days, 'published' FROM context_durations
    ) AS waits
    JOIN context_durations USING (notice_id)
    JOIN ${CONTEXT} USING (notice_id)
    WHERE ${pickedContext(filter)}`;
}
