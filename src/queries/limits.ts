import { sql, type Query } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import type { Filter } from '#queries/filter.ts';
import { joinPicked } from '#queries/picked.ts';

/** A reference line for a notice: an internal report or work period, not a duty to publish. */
export interface LimitRow {
  readonly notice_id: string;
  readonly code: string;
  readonly months: number;
  /** feedback + months, ISO. */
  readonly date: string;
  /** Days from feedback to that date. */
  readonly days: number;
  readonly style: 'solid' | 'dashed' | 'dotted';
  /** True where the rule binds this notice (kind and date of feedback); false: context only. */
  readonly applies: boolean;
  readonly label_zh: string;
  readonly label_en: string;
  /** Addresses, joined by ; */
  readonly source: string;
  /** The text or practice that sets it. */
  readonly version: string;
  readonly rule_level: 'national' | 'province' | 'local';
  /** V verified in a source, W weak source. */
  readonly confidence: 'V' | 'W';
}

/** Which lines apply to each notice, and where do they fall? Notices without a full feedback date have none. */
export function limits(filter: Filter): Query<LimitRow> {
  const { zones, isPicked } = joinPicked(filter);
  return sql`
    WITH fed_back AS (
      SELECT notice_id, try_cast(feedback AS DATE) AS feedback_day
      FROM milestones
      WHERE feedback_state IN ('stated', 'year_inferred')
    ), due AS (
      SELECT notice_id, feedback_day, (feedback_day + to_months(months))::DATE AS due, time_limits.*
      FROM fed_back
      JOIN ${zones} USING (notice_id)
      JOIN time_limits ON time_limits.kind = zones.kind
      WHERE style IS NOT NULL AND trigger = 'feedback' AND ${isPicked}
        AND (valid_from IS NULL OR feedback_day >= valid_from)
        AND (valid_to IS NULL OR feedback_day <= valid_to)
    )
    SELECT
      notice_id, code, months, strftime(due, '%Y-%m-%d') AS date, (due - feedback_day)::INTEGER AS days,
      style, binding AS applies, ${chinese(sql`label_zh`)} AS label_zh, label_en, source, version, level AS rule_level, confidence
    FROM due
    ORDER BY notice_id, months`;
}
