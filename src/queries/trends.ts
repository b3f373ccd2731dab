import type { ComparableCount } from '#database/indicators.ts';
import { sql, verbatim, type Query, type Sql } from '#database/sql.ts';
import type { Filter } from '#queries/filter.ts';
import type { Origin } from '#queries/origin.ts';
import { NOTICES, picked } from '#queries/picked.ts';

type Days = 'inspection_days' | 'feedback_days' | 'report_days_published' | 'report_days_signed';

/** Days and comparable counts, in the order of the panels. */
export const MEASURES = [
  'inspection_days',
  'feedback_days',
  'report_days_published',
  'report_days_signed',
  'problem_aspects',
  'problems_total',
  'problems_specific',
  'rect_measures',
  'systems_total',
] as const satisfies readonly (Days | ComparableCount)[];

export type TrendMeasure = (typeof MEASURES)[number];

/** One measure of one notice. */
export interface TrendRow {
  readonly notice_id: string;
  readonly label_zh: string;
  readonly label_en: string;
  readonly origin: Origin;
  readonly kind: string;
  readonly level: string;
  /** Of the feedback date. */
  readonly year: number | null;
  readonly unit_type: string | null;
  /** Set on the reader's own: whether medians count it. */
  readonly counted?: boolean;
  readonly measure: TrendMeasure;
  readonly value: number;
  readonly state: string;
  readonly approx: string | null;
  /** Space-separated. */
  readonly fact_ids: string;
}

/** Which days and counts are comparable, across zones and the context set? */
export function trends(filter: Filter): Query<TrendRow> {
  return sql`
    SELECT
      compared.* EXCLUDE (measure, value, state, approx, fact_ids), unit_type,
      measure, value, state, approx, fact_ids
    FROM ${comparedWith(filter)}
    ORDER BY list_position(${measureList()}, measure), compared.origin DESC, compared.year, value, compared.notice_id`;
}

/** The rows of the view compared that pass, joined to their notices. */
export function comparedWith(filter: Filter): Sql {
  return sql`compared JOIN ${NOTICES} ON zones.notice_id = compared.notice_id WHERE ${picked(filter)}`;
}

/** The order of the measures, as an SQL list. */
export function measureList(): Sql {
  return verbatim(`[${MEASURES.map((measure) => `'${measure}'`).join(', ')}]`);
}
