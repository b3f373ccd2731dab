import { sql, type Query } from '#database/sql.ts';
import type { Filter } from '#queries/filter.ts';
import { CONTEXT, pickedContext } from '#queries/picked.ts';

/** The public page of a notice of the context set, which has no facts to link to it. */
export interface SourceRow {
  readonly notice_id: string;
  readonly source_url: string;
}

/** Where are the notices of the context set published? */
export function sources(filter: Filter): Query<SourceRow> {
  return sql`
    SELECT notice_id, source_url
    FROM ${CONTEXT}
    JOIN context_durations USING (notice_id)
    WHERE ${pickedContext(filter)}
    ORDER BY notice_id`;
}
