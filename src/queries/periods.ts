import { sql, type Query } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';

/** A period after feedback that a text or practice sets, for reports or work, never for publication. */
export interface PeriodRow {
  readonly code: string;
  readonly label_zh: string;
  readonly label_en: string;
  readonly definition_zh: string;
  readonly definition_en: string;
  readonly kind_zh: string;
  readonly kind_en: string;
  /** Days of feedback it applies to, ISO. */
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  /** The text or practice that sets it. */
  readonly version_zh: string;
  readonly version_en: string;
  readonly level: 'national' | 'province' | 'local';
  /** False: local practice. */
  readonly binding: boolean;
  /** How the timeline draws it; null if it does not. */
  readonly style: 'solid' | 'dashed' | 'dotted' | null;
  /** V verified in a source, W weak source. */
  readonly confidence: 'V' | 'W';
  /** Addresses, joined by ; */
  readonly source: string;
}

/** Which periods are known, and from which version and source? */
export function periods(): Query<PeriodRow> {
  return sql`
    SELECT
      time_limits.code AS code, ${chinese(sql`time_limits.label_zh`)} AS label_zh, time_limits.label_en AS label_en,
      ${chinese(sql`definition_zh`)} AS definition_zh, definition AS definition_en,
      kinds.label_zh AS kind_zh, kinds.label_en AS kind_en,
      strftime(valid_from, '%Y-%m-%d') AS valid_from, strftime(valid_to, '%Y-%m-%d') AS valid_to,
      ${chinese(sql`version`)} AS version_zh, version_en, level, binding, style, confidence, source
    FROM time_limits
    JOIN kinds ON kinds.code = kind
    ORDER BY time_limits.rank`;
}
