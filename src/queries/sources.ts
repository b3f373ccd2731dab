import { sql, type Query } from '#database/sql.ts';
import type { Filter } from '#queries/filter.ts';
import { NOTICES, picked } from '#queries/picked.ts';

/** A notice of the corpus as paper names it. */
export interface SourceRow {
  readonly notice_id: string;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly title: string | null;
  readonly source_url: string | null;
}

/** Where are the notices of the corpus published? */
export function sources(filter: Filter): Query<SourceRow> {
  return sql`
    SELECT notice_id, zone_zh, zone_en, title, source_url
    FROM ${NOTICES}
    WHERE origin = 'zone' AND ${picked(filter)}
    ORDER BY notice_id`;
}
