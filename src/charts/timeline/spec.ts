import * as words from '#charts/timeline/describe.ts';
import { limitNotes } from '#charts/timeline/notes.ts';
import { describeRows, type ChartSpec } from '#charts/chart-spec.ts';
import TimelineChart from '#charts/timeline/TimelineChart.svelte';
import { layout } from '#charts/timeline/layout.ts';
import TimelineControls from '#charts/timeline/TimelineControls.svelte';

export const timelineChart: ChartSpec = {
  id: 'timeline',
  questions: ['timeline', 'limits'],
  describe: ({ timeline: rows, zones }, lang) => describeRows(words, rows, zones, lang),
  layout,
  notes: ({ timeline: rows, limits }, lang) => limitNotes(rows, limits, lang),
  Chart: TimelineChart,
  Controls: TimelineControls,
};
