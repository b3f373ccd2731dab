import { sql, type Query } from '#database/sql.ts';
import type { Filter } from '#queries/filter.ts';
import { NOTICES, picked } from '#queries/picked.ts';

/** The public page of a notice of the context set. */
export interface SourceRow {
  readonly notice_id: string;
  readonly source_url: string;
}

/** Where are the notices of the context set published? */
export function sources(filter: Filter): Query<SourceRow> {
  return sql`
    SELECT notice_id, source_url
    FROM ${NOTICES}
    WHERE origin = 'context' AND ${picked(filter)}
    ORDER BY notice_id`;
}
