import { sql, type Query } from '#database/sql.ts';
import { picked, type Filter } from '#queries/filter.ts';

/** A zone of the corpus, addressed by its notice. */
export interface ZoneRow {
  readonly notice_id: string;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly zone_type: string | null;
  readonly kind: string;
  readonly level: string;
  /** Of the feedback date. */
  readonly year: number | null;
  readonly title: string | null;
  readonly inspecting_body: string | null;
  readonly inspected_body: string | null;
  readonly source_url: string | null;
  readonly original_url: string | null;
}

/** Which zones are there? */
export function zones(filter: Filter): Query<ZoneRow> {
  return sql`
    SELECT
      notice_id, zone_zh, zone_en, province, prefecture, county, zone_type, kind, level, year,
      title, inspecting_body, inspected_body, source_url, original_url
    FROM zones
    WHERE ${picked(filter)}
    ORDER BY feedback, notice_id`;
}
