import { sql, type Query } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import type { Filter } from '#queries/filter.ts';
import type { Origin } from '#queries/origin.ts';
import { NOTICES, picked } from '#queries/picked.ts';

/** What a passage is in its notice; a topic is the label that we give to an item. */
export type PassageKind = 'measure' | 'heading' | 'rule' | 'figure' | 'topic';

/** A published text that can be searched, with its place. */
export interface PassageRow {
  readonly notice_id: string;
  readonly origin: Origin;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly source_url: string | null;
  readonly kind: PassageKind;
  /** measure_id, item_id, instrument_id, fact_id, or item_id and topic joined by a blank. */
  readonly id: string;
  readonly item_id: string | null;
  /** The lead, heading, title or quote as printed; empty for topics. */
  readonly text: string;
  /** Words around a quote. */
  readonly prefix: string;
  readonly suffix: string;
  /** Headings above the passage, outermost first, joined by ' › '; null in the lead. */
  readonly headings: string | null;
  /** Name of the figure or topic. */
  readonly label_zh: string | null;
  readonly label_en: string | null;
}

const PATH = sql`replace(items.path, ';', ' › ')`;
const HEADINGS = sql`nullif(concat_ws(' › ', ${PATH}, items.heading), '')`;

const MEASURES = sql`
  SELECT
    measures.notice_id AS notice_id, 'measure' AS kind, measure_id AS id, measures.item_id AS item_id,
    lead AS text, '' AS prefix, '' AS suffix, ${HEADINGS} AS headings,
    NULL AS label_zh, NULL AS label_en, measures."start" AS "start"
  FROM measures
  JOIN items ON items.item_id = measures.item_id`;

const ITEMS = sql`
  SELECT notice_id, 'heading', item_id, item_id, heading, '', '', ${PATH}, NULL, NULL, "start"
  FROM items`;

const RULES = sql`
  SELECT
    instruments.notice_id, 'rule', instrument_id, instruments.item_id, instruments.title, '', '', ${HEADINGS},
    NULL, NULL, instruments."start"
  FROM instruments
  LEFT JOIN items ON items.item_id = instruments.item_id`;

const FIGURES = sql`
  SELECT
    facts.notice_id, 'figure', fact_id, facts.item_id, quote, coalesce(prefix, ''), coalesce(suffix, ''),
    ${HEADINGS}, ${chinese(sql`label_zh`)}, label_en, facts."start"
  FROM all_facts AS facts
  JOIN indicators ON code = indicator
  LEFT JOIN items ON items.item_id = facts.item_id
  WHERE quote <> ''`;

const TOPICS = sql`
  SELECT
    notice_id, 'topic', concat_ws(' ', item_id, topics.code), item_id, '', '', '', ${HEADINGS},
    ${chinese(sql`label_zh`)}, label_en, "start"
  FROM (SELECT *, unnest(string_split(topics, ';')) AS topic FROM items) AS items
  JOIN topics ON topics.code = topic`;

/** Which texts can be searched? Zones first, each in the order of its text, then topics. */
export function passages(filter: Filter): Query<PassageRow> {
  return sql`
    SELECT
      passages.notice_id AS notice_id, zones.origin AS origin, zone_zh, zone_en, source_url,
      passages.kind AS kind, id, item_id, text, prefix, suffix, headings, label_zh, label_en
    FROM (
      ${MEASURES} UNION ALL ${ITEMS} UNION ALL ${RULES} UNION ALL ${FIGURES} UNION ALL ${TOPICS}
    ) AS passages
    JOIN ${NOTICES} ON zones.notice_id = passages.notice_id
    WHERE ${picked(filter)}
    ORDER BY
      zones.origin = 'context', zones.feedback, notice_id, passages.kind = 'topic', "start", passages.kind, id`;
}
