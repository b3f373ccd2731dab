import { sql, type Query, type Sql } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import type { Filter } from '#queries/filter.ts';
import { picked } from '#queries/picked.ts';

/** A rectification item as laid out in its notice. */
export interface ItemRow {
  readonly notice_id: string;
  readonly item_id: string;
  /** Headings above it, outermost first, joined by ; or null. */
  readonly path: string | null;
  readonly number: string | null;
  readonly heading: string;
  readonly status: string;
  readonly status_zh: string;
  readonly status_en: string;
  readonly status_quote: string | null;
  /** Labels of its topics, joined by ; */
  readonly topics_zh: string | null;
  readonly topics_en: string | null;
  readonly start: number;
  readonly end: number;
}

/** Which items has a notice? In the order of the text. */
export function items(filter: Filter): Query<ItemRow> {
  return sql`
    WITH named AS (
      SELECT item_id, ${labels(chinese(sql`label_zh`))} AS topics_zh, ${labels(sql`label_en`)} AS topics_en
      FROM (SELECT item_id, unnest(string_split(topics, ';')) AS code FROM items)
      JOIN topics USING (code)
      GROUP BY item_id
    )
    SELECT
      notice_id, items.item_id AS item_id, path, number, heading, status,
      ${chinese(sql`statuses.label_zh`)} AS status_zh, statuses.label_en AS status_en, status_quote,
      topics_zh, topics_en, "start", "end"
    FROM items
    JOIN zones USING (notice_id)
    JOIN statuses ON statuses.code = status
    LEFT JOIN named ON named.item_id = items.item_id
    WHERE ${picked(filter)}
    ORDER BY zones.feedback, notice_id, "start", items.item_id`;
}

function labels(label: Sql): Sql {
  return sql`string_agg(${label}, ';' ORDER BY rank)`;
}
