import { group } from 'd3-array';
import type { TrendMeasure, TrendRow } from '#queries/trends.ts';

/** Two measures of one notice. */
export interface Pair {
  readonly across: TrendRow;
  readonly up: TrendRow;
}

export interface Relation {
  readonly across: TrendMeasure;
  readonly up: TrendMeasure;
  readonly pairs: readonly Pair[];
}

/** Problems and specific problems are different levels, so measures are compared with each separately. */
const RELATIONS: readonly (readonly [TrendMeasure, TrendMeasure])[] = [
  ['inspection_days', 'feedback_days'],
  ['problems_total', 'rect_measures'],
  ['problems_specific', 'rect_measures'],
];

/** The pairs of figures to compare, each with the notices that state both; pairs without notices are dropped. */
export function relations(rows: readonly TrendRow[]): Relation[] {
  const notices = [...group(rows, (row) => row.notice_id).values()];
  return RELATIONS.map(([across, up]) => ({
    across,
    up,
    pairs: notices.flatMap((own) => {
      const pair = [across, up].map((measure) => own.find((row) => row.measure === measure));
      return pair[0] && pair[1] ? [{ across: pair[0], up: pair[1] }] : [];
    }),
  })).filter(({ pairs }) => pairs.length > 0);
}
