import type { ChartId } from '#view/chart-ids.ts';
import type { ChartSpec } from '#charts/chart-spec.ts';

/** Each chart in a part of its own, so that its page loads no other. */
export const LOAD: Readonly<Record<ChartId, () => Promise<ChartSpec>>> = {
  timeline: async () => (await import('#charts/timeline/spec.ts')).timelineChart,
  durations: async () => (await import('#charts/durations/spec.ts')).durationsChart,
  trends: async () => (await import('#charts/trends/spec.ts')).trendsChart,
  counts: async () => (await import('#charts/counts/spec.ts')).countsChart,
  funds: async () => (await import('#charts/funds/spec.ts')).fundsChart,
  sanctions: async () => (await import('#charts/sanctions/spec.ts')).sanctionsChart,
  disclosure: async () => (await import('#charts/disclosure/spec.ts')).disclosureChart,
};
