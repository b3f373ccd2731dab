/** Every chart, in the order in which they are shown. */
export const CHART_IDS = [
  'timeline',
  'durations',
  'trends',
  'counts',
  'funds',
  'sanctions',
  'disclosure',
] as const;

export type ChartId = (typeof CHART_IDS)[number];
