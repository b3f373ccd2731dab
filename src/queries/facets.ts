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
 * those told last can be picked by name, of those that the other facets leave.
 */
export function facets(filter: Filter): Query<FacetRow> {
  const values = [
    lastZones({ ...filter, zones: [] }),
    facet('levels', sql`zones.level`, { ...filter, levels: [] }, LABELLED.levels),
    facet('kinds', sql`zones.kind`, { ...filter, kinds: [] }, LABELLED.kinds),
    facet('years', sql`zones.year::VARCHAR`, { ...filter, years: [] }, LABELLED.years),
    topics({ ...filter, topics: [] }),
  ];
  return sql`
    SELECT facet, value, label_zh, label_en, count
    FROM (${joined(values, ' UNION ALL ')})
    ORDER BY facet, place, value`;
}

/** How the values of a facet are called, and in which order they stand. */
interface Labelled {
  readonly zh: Sql;
  readonly en: Sql;
  readonly place: Sql;
  readonly from: Sql;
}

const LABELLED: Readonly<Record<'levels' | 'kinds' | 'years', Labelled>> = {
  levels: {
    zh: sql`coalesce(${chinese(sql`label_zh`)}, '未知')`,
    en: sql`coalesce(label_en, 'unknown')`,
    place: sql`coalesce(rank, 99)`,
    from: sql`LEFT JOIN levels ON code = value`,
  },
  kinds: {
    zh: sql`label_zh`,
    en: sql`label_en`,
    place: sql`rank`,
    from: sql`LEFT JOIN kinds ON code = value`,
  },
  years: { zh: sql`value`, en: sql`value`, place: sql`value::INTEGER`, from: sql`` },
};

function facet(name: FacetRow['facet'], value: Sql, others: Filter, { zh, en, place, from }: Labelled): Sql {
  return sql`
    SELECT ${name}::VARCHAR AS facet, value, ${zh} AS label_zh, ${en} AS label_en, ${place} AS place, count
    FROM (
      SELECT ${value} AS value, (count(*) FILTER (WHERE ${picked(others)}))::INTEGER AS count
      FROM zones
      GROUP BY 1
    )
    ${from}
    WHERE value IS NOT NULL`;
}

function lastZones(others: Filter): Sql {
  return sql`
    SELECT 'zones' AS facet, notice_id AS value, zone_zh AS label_zh, zone_en AS label_en, 0 AS place, (${picked(others)})::INTEGER AS count
    FROM (
      SELECT * FROM zones
      ORDER BY ${picked(others)} DESC, feedback DESC NULLS FIRST, notice_id DESC
      LIMIT ${MOST_ZONES}::INTEGER
    ) AS zones`;
}

function topics(others: Filter): Sql {
  return sql`
    SELECT 'topics' AS facet, code, ${chinese(sql`label_zh`)}, label_en, rank, count
    FROM (
      SELECT topic, (count(*) FILTER (WHERE ${picked(others)}))::INTEGER AS count
      FROM notice_topics
      JOIN zones USING (notice_id)
      GROUP BY topic
    )
    JOIN topics ON code = topic`;
}
