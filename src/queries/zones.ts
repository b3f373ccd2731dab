import { sql, type Query } from '#database/sql.ts';
import type { Filter } from '#queries/filter.ts';
import type { Origin } from '#queries/origin.ts';
import { picked } from '#queries/picked.ts';

/** A zone of the corpus, addressed by its notice. */
export interface ZoneRow {
  readonly notice_id: string;
  readonly origin: Origin;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly kind: string;
  readonly level: string;
  /** Of the feedback date. */
  readonly year: number | null;
  /** Codes of the topics that its items are on, separated by spaces; null where there is none. */
  readonly topics: string | null;
}

/** A page draws no more zones than this; of more, those told last. Medians are of all, and the page says so. */
export const MOST_ZONES = 24;

const ALL = 1_000_000_000;

/** Which zones are there? Of more than the most, those told last. */
export function zones(filter: Filter, most = ALL): Query<ZoneRow> {
  return sql`
    SELECT notice_id, origin, zone_zh, zone_en, kind, level, year, topics
    FROM (
      SELECT * FROM zones
      WHERE ${picked(filter)}
      ORDER BY feedback DESC NULLS FIRST, notice_id DESC
      LIMIT ${most}::INTEGER
    ) AS last
    ORDER BY feedback, notice_id`;
}
