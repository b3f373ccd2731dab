import { fallsShort, isComparable } from '#charts/counts/describe.ts';
import { printedBy } from '#charts/disclosure/describe.ts';
import { zonesOf } from '#view/zone.ts';
import type { Answers } from '#queries/answers.ts';
import type { ChartId } from '#view/chart-ids.ts';

/** The rows that a chart's title names: drawn alone where the whole chart would be too small to read. */
type Excerpt = (answers: Answers) => Partial<Answers>;

/** Kept out of the specs, because pages only need them to make pictures. */
const EXCERPTS: Readonly<Record<ChartId, Excerpt>> = {
  timeline: ({ timeline }) => {
    const waits = timeline.flatMap(({ report_days }) => report_days ?? []);
    const ends: readonly (number | null)[] = [Math.min(...waits), Math.max(...waits)];
    const named = timeline.filter(({ report_days }) => ends.includes(report_days));
    return { timeline: named.length > 0 ? named : timeline.slice(0, 4) };
  },
  durations: ({ durations }) => ({
    durations: durations.filter(({ measure }) => measure === 'feedback_days'),
  }),
  trends: ({ trends, trendGroups }) => ({
    trends: trends.filter(({ measure }) => measure === 'feedback_days'),
    trendGroups: trendGroups.filter(({ measure }) => measure === 'feedback_days'),
  }),
  counts: (answers) => {
    const { counts } = answers;
    const comparable = counts.filter(isComparable);
    const short = comparable.filter(fallsShort);
    const named = short.length > 0 ? short : comparable;
    if (named.length === 0) return zonesIn(answers, counts);
    const codes = new Set(named.map((row) => row.indicator));
    const ids = new Set(named.map((row) => row.notice_id));
    return {
      counts: counts.filter((row) => codes.has(row.indicator) && ids.has(row.notice_id)),
      ...zonesIn(answers, named),
    };
  },
  funds: (answers) => zonesIn(answers, answers.funds),
  /** Titles name the kinds of the first form. */
  sanctions: (answers) => {
    const first = answers.sanctions.filter(({ form }) => form === 1);
    const sanctions = first.length > 0 ? first : answers.sanctions;
    return { sanctions, ...zonesIn(answers, sanctions) };
  },
  /** The figures that all notices state, and those that none states. */
  disclosure: ({ disclosure }) => {
    const printed = printedBy(disclosure, 'figure');
    const all = zonesOf(disclosure).length;
    return { disclosure: disclosure.filter(({ figure }) => [0, all].includes(printed.get(figure) ?? 0)) };
  },
};

export function excerptOf(id: ChartId, answers: Answers): Answers {
  return { ...answers, ...EXCERPTS[id](answers) };
}

/** The zones of these rows. */
function zonesIn(
  { zones }: Answers,
  rows: readonly { readonly notice_id: string }[],
): Pick<Answers, 'zones'> {
  const ids = new Set(rows.map((row) => row.notice_id));
  return { zones: zones.filter((zone) => ids.has(zone.notice_id)) };
}
