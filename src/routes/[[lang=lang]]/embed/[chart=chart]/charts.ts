import type { ChartId } from '#components/chart-ids.ts';
import type { Charted } from '#components/charted.ts';
import { countsChart } from '#components/charted/counts.ts';
import { disclosureChart } from '#components/charted/disclosure.ts';
import { durationsChart } from '#components/charted/durations.ts';
import { fundsChart } from '#components/charted/funds.ts';
import { sanctionsChart } from '#components/charted/sanctions.ts';
import { timelineChart } from '#components/charted/timeline.ts';
import { trendsChart } from '#components/charted/trends.ts';

/** All of them: an embed is rendered once, while the site is built, and loads none. */
export const CHARTS: Readonly<Record<ChartId, Charted>> = {
  timeline: timelineChart,
  durations: durationsChart,
  trends: trendsChart,
  counts: countsChart,
  funds: fundsChart,
  sanctions: sanctionsChart,
  disclosure: disclosureChart,
};
