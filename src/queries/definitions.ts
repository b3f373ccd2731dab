import { sql, type Query } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';

/** What an indicator means, and how many notices state it. */
export interface DefinitionRow {
  readonly code: string;
  readonly family: 'date' | 'count' | 'sanction' | 'money';
  readonly class: string;
  /** One of the four forms, as mapped by us; null for totals and procedure. */
  readonly form: number | null;
  readonly counts_as_recovered: boolean | null;
  /** Usual units, separated by /. */
  readonly unit: string | null;
  readonly label_zh: string;
  readonly label_en: string;
  readonly definition_zh: string;
  readonly definition_en: string;
  /** Notices that state it, in their overall result or in an item. */
  readonly notices: number;
  readonly facts: number;
  /** Those facts, joined by commas as an address has them; null where there are none, or too many for one. */
  readonly fact_ids: string | null;
}

const MOST = 20;

/** What does each code mean? In the order of the code tables. */
export function definitions(): Query<DefinitionRow> {
  return sql`
    SELECT
      code, family, class, form, counts_as_recovered, indicators.unit AS unit,
      ${chinese(sql`label_zh`)} AS label_zh, label_en,
      ${chinese(sql`definition_zh`)} AS definition_zh, definition AS definition_en,
      count(DISTINCT notice_id)::INTEGER AS notices, count(fact_id)::INTEGER AS facts,
      CASE WHEN count(fact_id) <= ${MOST} THEN string_agg(fact_id, ',' ORDER BY notice_id, "start", fact_id) END AS fact_ids
    FROM indicators
    LEFT JOIN facts ON indicator = code
    GROUP BY ALL
    ORDER BY any_value(rank)`;
}
