import { sql, type Query } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import type { Filter } from '#queries/filter.ts';
import { picked } from '#queries/picked.ts';

/** A measure under an item, named by its first words. */
export interface MeasureRow {
  readonly notice_id: string;
  readonly measure_id: string;
  readonly item_id: string;
  readonly ordinal: number;
  readonly lead: string;
  /** Labels of its types, joined by ; or null. */
  readonly types_zh: string | null;
  readonly types_en: string | null;
  readonly start: number;
  readonly end: number;
}

/** What was done under each item? Measures in the order of the text. */
export function measures(filter: Filter): Query<MeasureRow> {
  return sql`
    WITH named AS (
      SELECT
        measure_id,
        string_agg(${chinese(sql`label_zh`)}, ';' ORDER BY rank) AS types_zh,
        string_agg(label_en, ';' ORDER BY rank) AS types_en
      FROM (SELECT measure_id, unnest(string_split(types, ';')) AS code FROM measures)
      JOIN measure_types USING (code)
      GROUP BY measure_id
    )
    SELECT
      notice_id, measures.measure_id AS measure_id, item_id, ordinal, lead, types_zh, types_en, "start", "end"
    FROM measures
    JOIN zones USING (notice_id)
    LEFT JOIN named ON named.measure_id = measures.measure_id
    WHERE ${picked(filter)}
    ORDER BY zones.feedback, notice_id, "start", measures.measure_id`;
}
