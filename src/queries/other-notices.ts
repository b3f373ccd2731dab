import { sql, type Query } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import type { Filter } from '#queries/filter.ts';
import { NOTICES, picked } from '#queries/picked.ts';

/** A notice of the context set: who was inspected by whom, and the page whose opening a person read. */
export interface OtherNoticeRow {
  readonly notice_id: string;
  readonly inspected_body: string;
  readonly inspecting_body: string | null;
  readonly kind: string;
  readonly level: string;
  readonly year: number | null;
  readonly province_zh: string | null;
  readonly province_en: string | null;
  readonly unit_zh: string | null;
  readonly unit_en: string | null;
  /** plain, mirror or restored. */
  readonly page: string;
  readonly source_kind: string;
  readonly source_url: string;
  readonly captured_on: string | null;
}

/** Which notices were read by hand, and where? By the year of their feedback. */
export function otherNotices(filter: Filter): Query<OtherNoticeRow> {
  return sql`
    SELECT
      notice_id, inspected_body, inspecting_body, kind, level, year,
      ${chinese(sql`provinces.label_zh`)} AS province_zh, provinces.label_en AS province_en,
      ${chinese(sql`unit_types.label_zh`)} AS unit_zh, unit_types.label_en AS unit_en,
      page, source_kind, source_url, captured_on
    FROM ${NOTICES}
    LEFT JOIN provinces ON provinces.code = province
    LEFT JOIN unit_types ON unit_types.code = unit_type
    WHERE origin = 'context' AND ${picked(filter)}
    ORDER BY feedback, notice_id`;
}
