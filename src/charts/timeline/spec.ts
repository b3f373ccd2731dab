import * as words from '#charts/timeline/describe.ts';
import { describeRows, type ChartSpec } from '#charts/chart-spec.ts';
import Drawn from '#charts/timeline/TimelineDrawn.svelte';
import TimelineView from '#charts/timeline/TimelineControls.svelte';

export const timelineChart: ChartSpec = {
  id: 'timeline',
  questions: ['timeline', 'limits'],
  describe: ({ timeline: rows, zones }, lang) => describeRows(words, rows, zones, lang),
  Drawn,
  Controls: TimelineView,
};
