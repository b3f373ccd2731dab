import { sql, type Query } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';

/** Figures that are never added to one another. */
export interface ForbiddenSumRow {
  readonly code: string;
  readonly label_zh: string;
  readonly label_en: string;
  /** Why not. */
  readonly definition_zh: string;
  readonly definition_en: string;
  /** Codes of indicators, joined by ; */
  readonly codes: string;
  /** None of codes goes with one of these; null: none of codes goes with another of them. */
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
