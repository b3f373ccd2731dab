import type { ChartId } from '#components/chart-ids.ts';
import type { Charted } from '#components/charted.ts';

/** Each chart in a part of its own, so that its page loads no other. */
export const LOAD: Readonly<Record<ChartId, () => Promise<Charted>>> = {
  timeline: async () => (await import('#components/charted/timeline.ts')).timelineChart,
  durations: async () => (await import('#components/charted/durations.ts')).durationsChart,
  trends: async () => (await import('#components/charted/trends.ts')).trendsChart,
  counts: async () => (await import('#components/charted/counts.ts')).countsChart,
  funds: async () => (await import('#components/charted/funds.ts')).fundsChart,
  sanctions: async () => (await import('#components/charted/sanctions.ts')).sanctionsChart,
  disclosure: async () => (await import('#components/charted/disclosure.ts')).disclosureChart,
};
