import { sql, type Query } from '#database/sql.ts';
import type { Filter } from '#queries/filter.ts';
import { NOTICES, picked } from '#queries/picked.ts';

/** What is known of a notice of the context set before its figures are asked for. */
export interface OtherRow {
  readonly notice_id: string;
  readonly origin: 'context';
  readonly kind: string;
  readonly level: string;
  /** Of the feedback date. */
  readonly year: number | null;
  readonly province: string | null;
  readonly unit_type: string | null;
  /** plain, or mirror or restored, which a reader may leave out. */
  readonly page: string;
}

/** Which other notices are there to compare with? */
export function others(filter: Filter): Query<OtherRow> {
  return sql`
    SELECT notice_id, origin, kind, level, year, province, unit_type, page
    FROM ${NOTICES}
    WHERE origin = 'context' AND ${picked(filter)}
    ORDER BY notice_id`;
}
