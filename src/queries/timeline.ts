import { sql, type Query } from '#database/sql.ts';
import type { Filter } from '#queries/filter.ts';
import type { Origin } from '#queries/origin.ts';
import { joinPicked } from '#queries/picked.ts';

/** One zone's dates and durations. Dates are ISO text, each with its state and fact. */
export interface TimelineRow {
  readonly notice_id: string;
  readonly origin: Origin;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly kind: string;
  readonly level: string;
  readonly inspection_start: string | null;
  readonly inspection_start_state: string | null;
  readonly inspection_start_fact: string | null;
  readonly inspection_end: string | null;
  readonly inspection_end_state: string | null;
  readonly inspection_end_fact: string | null;
  readonly feedback: string | null;
  readonly feedback_state: string | null;
  readonly feedback_fact: string | null;
  readonly as_of: string | null;
  readonly as_of_state: string | null;
  readonly as_of_fact: string | null;
  readonly signed: string | null;
  readonly signed_state: string | null;
  readonly signed_fact: string | null;
  readonly published: string | null;
  readonly published_state: string | null;
  readonly published_fact: string | null;
  /** The signature date, or the page date if there is none. */
  readonly report: string | null;
  readonly report_basis: 'signed' | 'published' | null;
  readonly report_fact: string | null;
  readonly report_state: string | null;
  readonly inspection_days: number | null;
  readonly inspection_days_state: string | null;
  readonly feedback_days: number | null;
  readonly feedback_days_state: string | null;
  readonly report_days: number | null;
  readonly report_days_state: string | null;
}

/** When was each zone inspected, when was it given feedback, and when did it report? */
export function timeline(filter: Filter): Query<TimelineRow> {
  const { zones, isPicked } = joinPicked(filter);
  return sql`
    SELECT
      zones.notice_id, origin, zone_zh, zone_en, kind, level,
      inspection_start, inspection_start_state, inspection_start_fact,
      inspection_end, inspection_end_state, inspection_end_fact,
      durations.feedback, feedback_state, feedback_fact,
      as_of, as_of_state, as_of_fact,
      signed, signed_state, signed_fact,
      published, published_state, published_fact,
      report, report_basis, report_fact, report_state,
      inspection_days, inspection_days_state,
      feedback_days, feedback_days_state,
      report_days, report_days_state
    FROM durations
    JOIN ${zones} USING (notice_id)
    WHERE ${isPicked}
    ORDER BY durations.feedback, zones.notice_id`;
}
