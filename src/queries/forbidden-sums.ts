import { sql, type Query } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';

/** A set of indicators that are never added up. */
export interface ForbiddenSumRow {
  readonly code: string;
  readonly label_zh: string;
  readonly label_en: string;
  /** Why not. */
  readonly definition_zh: string;
  readonly definition_en: string;
  /** Codes of indicators, joined by ; */
  readonly codes: string;
  /** If set, codes are never added to these; null: codes are never added to each other. */
  readonly others: string | null;
}

/** Which figures are never added, and why? */
export function forbiddenSums(): Query<ForbiddenSumRow> {
  return sql`
    SELECT
      code, ${chinese(sql`label_zh`)} AS label_zh, label_en,
      ${chinese(sql`definition_zh`)} AS definition_zh, definition AS definition_en, codes, others
    FROM forbidden_sums
    ORDER BY rank`;
}
