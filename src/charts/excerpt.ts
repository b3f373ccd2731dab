import { sort } from 'd3-array';
import { SIDES } from '#charts/funds/sides.ts';
import { fallsShort, isComparable } from '#charts/counts/describe.ts';
import { printedBy } from '#charts/disclosure/describe.ts';
import { zonesOf } from '#view/zone.ts';
import type { Answers } from '#queries/answers.ts';
import type { ChartId } from '#view/chart-ids.ts';

/**
 * The rows that a chart's title names, drawn alone where the whole chart would be too small to read: at most `most` of its
 * lines.
 */
type Excerpt = (answers: Answers, most: number) => Partial<Answers>;

/** Kept out of the specs, because pages only need them to make pictures. */
const EXCERPTS: Readonly<Record<ChartId, Excerpt>> = {
  timeline: ({ timeline }, most) => {
    const waits = timeline.flatMap(({ report_days }) => report_days ?? []);
    const ends: readonly (number | null)[] = [Math.min(...waits), Math.max(...waits)];
    const named = timeline.filter(({ report_days }) => ends.includes(report_days));
    const oneOfEach = ends.flatMap((end) => named.find(({ report_days }) => report_days === end) ?? []);
    const first = firstOf([...oneOfEach, ...named], most);
    return { timeline: named.length > 0 ? within(named, first) : timeline.slice(0, 4) };
  },
  durations: ({ durations }) => ({
    durations: durations.filter(({ measure }) => measure === 'feedback_days'),
    others: [],
  }),
  trends: ({ trends }) => ({
    trends: trends.filter(({ measure }) => measure === 'feedback_days'),
    others: [],
  }),
  counts: ({ counts, zones }, most) => {
    const comparable = counts.filter(isComparable);
    const short = comparable.filter(fallsShort);
    const named = short.length > 0 ? short : comparable.length > 0 ? comparable : counts;
    const codes = new Set(named.map((row) => row.indicator));
    const ids = firstOf(named, most);
    return {
      counts: counts.filter((row) => codes.has(row.indicator) && ids.has(row.notice_id)),
      zones: within(zones, ids),
    };
  },
  /** Titles name the largest and the smallest sum of each side. */
  funds: ({ funds, zones }, most) => {
    const ends = SIDES.flatMap((side) => {
      const sums = sort(
        funds.filter((row) => row.side === side),
        (row) => row.yuan,
      );
      return [sums.at(-1), sums[0]].filter((row) => row !== undefined);
    });
    const ids = firstOf([...ends, ...funds], most);
    return { funds: within(funds, ids), zones: within(zones, ids) };
  },
  sanctions: ({ sanctions, zones }, most) => {
    const ids = firstOf(sanctions, most);
    return { sanctions: within(sanctions, ids), zones: within(zones, ids) };
  },
  /** The figures that all notices state, and those that none states. */
  disclosure: ({ disclosure }, most) => {
    const printed = printedBy(disclosure, 'figure');
    const all = zonesOf(disclosure).length;
    const named = disclosure.filter(({ figure }) => [0, all].includes(printed.get(figure) ?? 0));
    const figures = new Set([...new Set(named.map(({ figure }) => figure))].slice(0, most));
    return { disclosure: named.filter(({ figure }) => figures.has(figure)) };
  },
};

export function excerptOf(id: ChartId, answers: Answers, most = Infinity): Answers {
  return { ...answers, ...EXCERPTS[id](answers, most) };
}

interface OfNotice {
  readonly notice_id: string;
}

/** The first notices of these rows. */
function firstOf(rows: readonly OfNotice[], most: number): ReadonlySet<string> {
  return new Set([...new Set(rows.map((row) => row.notice_id))].slice(0, most));
}

function within<Row extends OfNotice>(rows: readonly Row[], ids: ReadonlySet<string>): Row[] {
  return rows.filter((row) => ids.has(row.notice_id));
}
