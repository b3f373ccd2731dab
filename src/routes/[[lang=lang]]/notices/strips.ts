import { daySpan, linear } from '#charts/parts/scale.ts';
import { tenth } from '#charts/parts/place.ts';
import type { TimelineRow } from '#queries/timeline.ts';
import { durationsOf, type Duration } from './dates/dates.ts';

interface Segment {
  readonly phase: Duration['phase'];
  readonly inferred: boolean;
  /** Percent of the width. */
  readonly from: number;
  readonly width: number;
}

/** The durations of one notice as pieces of a ruler that all share; days are counted from its feedback. */
export interface DayStrip {
  readonly segments: readonly Segment[];
  /** Where the feedback is, in percent; the same for all. */
  readonly zero: number;
  /** Whether the year of the feedback was inferred. */
  readonly inferred: boolean;
}

/** One strip a notice with a feedback and a duration, by notice_id. */
export function stripsOf(rows: readonly TimelineRow[]): ReadonlyMap<string, DayStrip> {
  const measured = rows.flatMap((row) => {
    const day = row.feedback === null ? Number.NaN : daySpan(row.feedback)[0];
    const pieces = durationsOf(row).map(({ phase, inferred, from, to }) => ({
      phase,
      inferred,
      from: daySpan(from)[0] - day,
      to: daySpan(to)[0] - day,
    }));
    return Number.isNaN(day) || pieces.length === 0 ? [] : [{ row, pieces }];
  });
  const days = measured.flatMap(({ pieces }) => pieces.flatMap(({ from, to }) => [from, to]));
  const x = linear([Math.min(0, ...days), Math.max(0, ...days)], [0, 100]);
  const zero = tenth(x(0));
  return new Map(
    measured.map(({ row, pieces }) => {
      const segments = pieces.map(({ phase, inferred, from, to }) => ({
        phase,
        inferred,
        from: tenth(x(from)),
        width: tenth(x(to) - x(from)),
      }));
      return [row.notice_id, { segments, zero, inferred: row.feedback_state === 'year_inferred' }];
    }),
  );
}
