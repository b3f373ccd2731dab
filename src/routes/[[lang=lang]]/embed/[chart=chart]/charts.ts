import type { ChartId } from '#view/chart-ids.ts';
import type { ChartSpec } from '#charts/chart-spec.ts';
import { countsChart } from '#charts/counts/spec.ts';
import { disclosureChart } from '#charts/disclosure/spec.ts';
import { durationsChart } from '#charts/durations/spec.ts';
import { fundsChart } from '#charts/funds/spec.ts';
import { sanctionsChart } from '#charts/sanctions/spec.ts';
import { timelineChart } from '#charts/timeline/spec.ts';
import { trendsChart } from '#charts/trends/spec.ts';

/** All of them: an embed is rendered once, while the site is built, and loads none. */
export const CHARTS: Readonly<Record<ChartId, ChartSpec>> = {
  timeline: timelineChart,
  durations: durationsChart,
  trends: trendsChart,
  counts: countsChart,
  funds: fundsChart,
  sanctions: sanctionsChart,
  disclosure: disclosureChart,
};
