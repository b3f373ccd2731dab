import { ascending, max, min, quantileSorted } from 'd3-array';
import { KIND, LEVEL } from '#charts/parts/level.ts';
import { UNIT_TYPES } from '#charts/trends/words.ts';
import { FEWEST, type Grouping } from '#queries/grouping.ts';
import { MEASURES, type TrendMeasure, type TrendRow } from '#queries/trends.ts';

/** The notices of one year or group that state one measure, and the spread of those that are counted. */
export interface Spread {
  readonly points: readonly TrendRow[];
  readonly n: number;
  /** Null if n is too small, like the quartiles. */
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly least: number;
  readonly most: number;
}

/** One measure in one group over the years. */
export interface Panel extends Spread {
  readonly measure: TrendMeasure;
  /** A code of a level, kind or type of unit; empty for all notices together. */
  readonly group: string;
  /** One per year of the axis. */
  readonly years: readonly (Spread & { readonly year: number })[];
}

/** One measure, with its panels side by side. */
export interface PanelRow {
  readonly measure: TrendMeasure;
  readonly panels: readonly Panel[];
  /** The number of notices in all its panels. */
  readonly n: number;
}

/** Interpolated linearly, as in R's type 7. */
export function spreadOf(points: readonly TrendRow[]): Spread {
  const values = countedOf(points)
    .map(({ value }) => value)
    .toSorted(ascending);
  const at = (share: number) => (values.length < FEWEST ? null : (quantileSorted(values, share) ?? null));
  return {
    points,
    n: values.length,
    median: at(0.5),
    lower: at(0.25),
    upper: at(0.75),
    least: min(values) ?? 0,
    most: max(values) ?? 0,
  };
}

export function countedOf(points: readonly TrendRow[]): readonly TrendRow[] {
  return points.filter(({ origin, counted }) => counted ?? origin !== 'own');
}

export function groupOf(row: TrendRow, by: Grouping): string | null {
  return by === 'year' ? '' : row[by];
}

const ORDER: Readonly<Record<Grouping, readonly string[]>> = {
  year: [''],
  level: [...Object.keys(LEVEL.en), 'unknown'],
  kind: Object.keys(KIND.en),
  unit_type: Object.keys(UNIT_TYPES.en),
};

/** The groups of the points in order; only those of which some measure has enough notices. */
export function groupCodes(points: readonly TrendRow[], by: Grouping): string[] {
  return ORDER[by].filter((code) => {
    const own = countedOf(points).filter((row) => row.year !== null && groupOf(row, by) === code);
    return MEASURES.some((measure) => own.filter((row) => row.measure === measure).length >= FEWEST);
  });
}

/** All years from the first to the last, so that gaps are visible. */
export function yearsOf(points: readonly TrendRow[]): number[] {
  const years = points.flatMap(({ year }) => year ?? []);
  const first = min(years) ?? 0;
  return years.length === 0 ? [] : Array.from({ length: (max(years) ?? 0) - first + 1 }, (_, i) => first + i);
}

/** Every measure that has enough notices in some year of some group. */
export function panelRows(points: readonly TrendRow[], by: Grouping): PanelRow[] {
  const codes = groupCodes(points, by);
  const years = yearsOf(points);
  return MEASURES.map((measure) => {
    const own = points.filter((row) => row.measure === measure && row.year !== null);
    const panels = codes.map((code) =>
      panelOf(
        measure,
        code,
        own.filter((row) => groupOf(row, by) === code),
        years,
      ),
    );
    return { measure, panels, n: panels.reduce((sum, { n }) => sum + n, 0) };
  }).filter(({ panels }) => panels.some((panel) => panel.years.some(({ median }) => median !== null)));
}

function panelOf(
  measure: TrendMeasure,
  group: string,
  points: readonly TrendRow[],
  years: readonly number[],
): Panel {
  return {
    measure,
    group,
    ...spreadOf(points),
    years: years.map((year) => ({ year, ...spreadOf(points.filter((row) => row.year === year)) })),
  };
}
