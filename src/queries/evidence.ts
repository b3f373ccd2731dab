import { isIn, sql, type Query } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import type { Origin } from '#queries/origin.ts';
import { NOTICES } from '#queries/picked.ts';

/** A fact with everything needed to find it in its notice. */
export interface EvidenceRow {
  readonly fact_id: string;
  readonly notice_id: string;
  readonly origin: Origin;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly indicator: string;
  readonly label_zh: string;
  readonly label_en: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly state: string;
  readonly approx: string | null;
  readonly scope: string;
  readonly part_of: string | null;
  /** Empty for facts of the context set whose words were not written down. */
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Offsets in UTF-16 code units; null for the context set, whose texts are not kept. */
  readonly start: number | null;
  readonly end: number | null;
  readonly rule: string;
  /** Headings above the phrase, outermost first, joined by ' › '; null in the lead. */
  readonly headings: string | null;
  readonly title: string | null;
  readonly source_url: string | null;
  readonly original_url: string | null;
  readonly captured_on: string | null;
  /** The organisation that signs the notice. */
  readonly inspected_body: string | null;
  /** Date of the page, or else of the signature; null if it is inferred, conflicting or not found. */
  readonly published_on: string | null;
  /** A mirror, or a page whose dates were restored from their digits; else plain. */
  readonly page: string;
}

/** Where is each fact printed? All facts if none is named. */
export function evidence(factIds?: readonly string[]): Query<EvidenceRow> {
  const named = factIds === undefined ? sql`TRUE` : isIn(sql`fact_id`, factIds);
  return sql`
    SELECT
      fact_id, facts.notice_id AS notice_id, zones.origin AS origin, zone_zh, zone_en, indicator,
      ${chinese(sql`label_zh`)} AS label_zh, label_en,
      value, facts.unit AS unit, date, state, approx, scope, part_of,
      coalesce(quote, '') AS quote, coalesce(prefix, '') AS prefix, coalesce(suffix, '') AS suffix,
      facts."start" AS "start", facts."end" AS "end", rule,
      nullif(concat_ws(' › ', replace(path, ';', ' › '), heading), '') AS headings,
      title, source_url, original_url, captured_on, inspected_body, published_on, page
    FROM all_facts AS facts
    JOIN indicators ON code = indicator
    JOIN ${NOTICES} ON zones.notice_id = facts.notice_id
    LEFT JOIN items ON items.item_id = facts.item_id
    LEFT JOIN (
      SELECT
        notice_id,
        coalesce(max(date) FILTER (role = 'published'), max(date) FILTER (role = 'signed')) AS published_on
      FROM dates
      WHERE state IN ('stated', 'month_only')
      GROUP BY notice_id
    ) AS dated ON dated.notice_id = facts.notice_id
    WHERE ${named}
    ORDER BY facts.notice_id, facts."start", fact_id`;
}
