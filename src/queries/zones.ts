import { sql, verbatim, type Query } from '#database/sql.ts';
import { FACETS, type FacetColumns } from '#queries/facet-table.ts';
import type { Filter } from '#queries/filter.ts';
import type { Origin } from '#queries/origin.ts';
import { picked } from '#queries/picked.ts';

/** A zone of the corpus, identified by its notice, with its names and facets. */
export interface ZoneRow extends FacetColumns {
  readonly notice_id: string;
  readonly origin: Origin;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly kind: string;
  readonly level: string;
}

/** The most zones that are drawn: those with the latest feedback. Medians are of all zones, and the page says so. */
export const MOST_ZONES = 24;

const ALL = 1_000_000_000;

/** Which zones are there? The reader's own and the latest, if there are more than `most`. */
export function zones(filter: Filter, most = ALL): Query<ZoneRow> {
  return sql`
    SELECT origin, zone_zh, zone_en, ${COLUMNS}
    FROM (
      SELECT * FROM zones
      WHERE ${picked(filter)}
      ORDER BY (origin = 'own') DESC, feedback DESC NULLS FIRST, notice_id DESC
      LIMIT ${verbatim(String(most))}
    ) AS last
    ORDER BY feedback, notice_id`;
}

const COLUMNS = verbatim(FACETS.map(({ column }) => column).join(', '));
