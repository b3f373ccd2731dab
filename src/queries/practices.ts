import { sql, type Query } from '#database/sql.ts';
import type { Filter } from '#queries/filter.ts';
import { picked } from '#queries/picked.ts';

/** A measure with what it can be compared by. An item that lists no measures has one row without a measure. */
export interface PracticeRow {
  readonly notice_id: string;
  readonly item_id: string;
  readonly measure_id: string | null;
  /** Codes of the item's topics, joined by spaces, or null. */
  readonly topics: string | null;
  /** Codes of the measure's types, the leading one first, joined by spaces, or null. */
  readonly types: string | null;
  /** Of the item. */
  readonly status: string;
  /** Whether a figure stands inside the measure. */
  readonly has_figure: boolean;
  /** Whether a rule is named inside the measure. */
  readonly has_instrument: boolean;
}

/** What did zones do about each topic? In the order of zones and of their texts. */
export function practices(filter: Filter): Query<PracticeRow> {
  return sql`
    SELECT
      items.notice_id AS notice_id, items.item_id AS item_id, measures.measure_id AS measure_id,
      replace(items.topics, ';', ' ') AS topics, replace(types, ';', ' ') AS types, status,
      with_figure.measure_id IS NOT NULL AS has_figure,
      with_instrument.measure_id IS NOT NULL AS has_instrument
    FROM items
    JOIN zones ON zones.notice_id = items.notice_id
    LEFT JOIN measures ON measures.item_id = items.item_id
    LEFT JOIN (${inside(sql`facts`)}) AS with_figure ON with_figure.measure_id = measures.measure_id
    LEFT JOIN (${inside(sql`instruments`)}) AS with_instrument
      ON with_instrument.measure_id = measures.measure_id
    WHERE ${picked(filter)}
    ORDER BY zones.feedback, zones.notice_id, items."start", items.item_id, measures."start", measures.measure_id`;
}

/** The measures around at least one row of a table with places in the text. */
function inside(table: Query<unknown>) {
  return sql`
    SELECT DISTINCT measure_id
    FROM measures
    JOIN ${table} AS named
      ON named.item_id = measures.item_id
      AND named."start" >= measures."start"
      AND named."end" <= measures."end"`;
}
