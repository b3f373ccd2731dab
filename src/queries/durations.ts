import { daysBetween, stateOf } from '#database/views/durations.ts';
import { joined, sql, verbatim, type Query } from '#database/sql.ts';
import type { Filter } from '#queries/filter.ts';
import type { Origin } from '#queries/origin.ts';
import { NOTICES, picked } from '#queries/picked.ts';

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
  /** Set on the reader's own: whether medians and ranks count it. */
  readonly counted?: boolean;
  /** Space-separated fact_ids of the two dates. */
  readonly fact_ids: string;
}

/** A notice with a signature and a page date has a row for each. */
const REPORTED = (['signed', 'published'] as const).map((date) =>
  verbatim(`
      SELECT
        notice_id, 'report_days', ${daysBetween('feedback', date)}, '${date}',
        ${stateOf('feedback', date)}, concat_ws(' ', feedback_fact, ${date}_fact)
      FROM durations`),
);

/** How long did zones and others wait? */
export function durations(filter: Filter): Query<DurationRow> {
  return sql`
    SELECT
      zones.notice_id AS notice_id, zone_zh AS label_zh, zone_en AS label_en, origin, kind, level, year,
      measure, days, basis, state, fact_ids
    FROM (
      SELECT
        notice_id, 'feedback_days' AS measure, feedback_days AS days, NULL AS basis,
        feedback_days_state AS state, concat_ws(' ', inspection_end_fact, feedback_fact) AS fact_ids
      FROM durations
      UNION ALL
      ${joined(REPORTED, ' UNION ALL ')}
    ) AS waits
    JOIN ${NOTICES} USING (notice_id)
    WHERE days IS NOT NULL AND ${picked(filter)}
    ORDER BY measure, origin DESC, days, notice_id, basis`;
}
