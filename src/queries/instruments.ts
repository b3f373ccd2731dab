import { sql, type Query } from '#database/sql.ts';
import type { Filter } from '#queries/filter.ts';
import { picked } from '#queries/picked.ts';

/** A rule named in the rectification part of a notice, and what was done to it. */
export interface InstrumentRow {
  readonly notice_id: string;
  readonly instrument_id: string;
  readonly title: string;
  readonly action: 'made' | 'revised' | 'issued' | 'studied' | 'cited';
  readonly item_id: string | null;
  readonly start: number;
  readonly end: number;
}

/** Which rules does a notice name? In the order of the text. */
export function instruments(filter: Filter): Query<InstrumentRow> {
  return sql`
    SELECT notice_id, instrument_id, instruments.title AS title, action, item_id, "start", "end"
    FROM instruments
    JOIN zones USING (notice_id)
    WHERE ${picked(filter)}
    ORDER BY zones.feedback, notice_id, "start", instrument_id`;
}
