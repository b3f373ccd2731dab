/** Every chart, in display order. */
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
