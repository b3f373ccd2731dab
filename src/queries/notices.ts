import { sql, type Query } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import type { Filter } from '#queries/filter.ts';
import { picked } from '#queries/picked.ts';

/** A notice as a document: who inspected whom, its source, and how much was read from it. */
export interface NoticeRow {
  readonly notice_id: string;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly title: string | null;
  readonly type_zh: string | null;
  readonly type_en: string | null;
  readonly round: string | null;
  readonly inspecting_body: string | null;
  readonly inspected_body: string | null;
  readonly inspected_units: number;
  readonly coverage: 'whole' | 'opening';
  readonly source_url: string | null;
  readonly original_url: string | null;
  readonly captured_on: string | null;
  readonly sha256: string;
  readonly characters: number;
  /** Code units inside rectification items. */
  readonly in_items: number;
  readonly facts: number;
  readonly items: number;
  readonly measures: number;
  readonly instruments: number;
}

/** Which notices are there, and how much was read from each? */
export function notices(filter: Filter): Query<NoticeRow> {
  return sql`
    SELECT
      zones.notice_id AS notice_id, zones.zone_zh AS zone_zh, zones.zone_en AS zone_en, zones.title AS title,
      ${chinese(sql`types.label_zh`)} AS type_zh, types.label_en AS type_en,
      notices.round AS round, zones.inspecting_body AS inspecting_body, zones.inspected_body AS inspected_body,
      notices.inspected_units AS inspected_units, notices.coverage AS coverage, zones.source_url AS source_url, zones.original_url AS original_url, zones.captured_on AS captured_on,
      sha256, characters,
      coalesce(item_rows.units, 0)::INTEGER AS in_items,
      coalesce(fact_rows.n, 0)::INTEGER AS facts,
      coalesce(item_rows.n, 0)::INTEGER AS items,
      coalesce(measure_rows.n, 0)::INTEGER AS measures,
      coalesce(instrument_rows.n, 0)::INTEGER AS instruments
    FROM zones
    JOIN notices ON notices.notice_id = zones.notice_id
    LEFT JOIN inspection_types AS types ON types.code = notices.inspection_type
    LEFT JOIN (SELECT notice_id, count(*) AS n FROM facts GROUP BY notice_id) AS fact_rows
      ON fact_rows.notice_id = zones.notice_id
    LEFT JOIN (SELECT notice_id, count(*) AS n, sum("end" - "start") AS units FROM items GROUP BY notice_id) AS item_rows
      ON item_rows.notice_id = zones.notice_id
    LEFT JOIN (SELECT notice_id, count(*) AS n FROM measures GROUP BY notice_id) AS measure_rows
      ON measure_rows.notice_id = zones.notice_id
    LEFT JOIN (SELECT notice_id, count(*) AS n FROM instruments GROUP BY notice_id) AS instrument_rows
      ON instrument_rows.notice_id = zones.notice_id
    WHERE ${picked(filter)}
    ORDER BY zones.feedback, zones.notice_id`;
}
