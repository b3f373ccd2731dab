import { joined, sql, type Query, type Sql } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import type { Filter } from '#queries/filter.ts';
import { picked } from '#queries/picked.ts';
import { MOST_ZONES } from '#queries/zones.ts';

/** One value that can be picked, and how many notices it would keep beside the picks of the other facets. */
export interface FacetRow {
  readonly facet: keyof Filter;
  /** A notice_id, a code or a year, as text. */
  readonly value: string;
  readonly label_zh: string;
  readonly label_en: string;
  readonly count: number;
}

/**
 * What can be picked? A facet never narrows itself, or its other values would vanish when one is picked. Of many zones
 * those told last can be picked by name.
 */
export function facets(filter: Filter): Query<FacetRow> {
  const year = sql`zones.year::VARCHAR`;
  const values = [
    lastZones({ ...filter, zones: [] }),
    facet(
      'levels',
      sql`zones.level`,
      sql`coalesce(${chinese(sql`levels.label_zh`)}, '未知')`,
      sql`coalesce(levels.label_en, 'unknown')`,
      sql`coalesce(levels.rank, 99)`,
      { ...filter, levels: [] },
    ),
    facet('kinds', sql`zones.kind`, sql`kinds.label_zh`, sql`kinds.label_en`, sql`kinds.rank`, {
      ...filter,
      kinds: [],
    }),
    facet('years', year, year, year, sql`zones.year`, { ...filter, years: [] }),
    topics({ ...filter, topics: [] }),
  ];
  return sql`
    SELECT facet, value, label_zh, label_en, count
    FROM (${joined(values, ' UNION ALL ')})
    ORDER BY facet, place, value`;
}

function facet(name: FacetRow['facet'], value: Sql, zh: Sql, en: Sql, place: Sql, others: Filter): Sql {
  return sql`
    SELECT
      ${name}::VARCHAR AS facet, ${value} AS value, ${zh} AS label_zh, ${en} AS label_en, ${place} AS place,
      (count(*) FILTER (WHERE ${picked(others)}))::INTEGER AS count
    FROM zones
    LEFT JOIN levels ON levels.code = zones.level
    LEFT JOIN kinds ON kinds.code = zones.kind
    WHERE ${value} IS NOT NULL
    GROUP BY ALL`;
}

function lastZones(others: Filter): Sql {
  return sql`
    SELECT 'zones' AS facet, notice_id AS value, zone_zh AS label_zh, zone_en AS label_en, 0 AS place, (${picked(others)})::INTEGER AS count
    FROM (
      SELECT * FROM zones
      ORDER BY feedback DESC NULLS FIRST, notice_id DESC
      LIMIT ${MOST_ZONES}::INTEGER
    ) AS zones`;
}

function topics(others: Filter): Sql {
  return sql`
    SELECT
      'topics' AS facet, topic, any_value(${chinese(sql`label_zh`)}), any_value(label_en), any_value(rank),
      (count(*) FILTER (WHERE ${picked(others)}))::INTEGER AS count
    FROM notice_topics
    JOIN zones USING (notice_id)
    JOIN topics ON code = topic
    GROUP BY topic`;
}
