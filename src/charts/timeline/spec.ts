import * as words from '#charts/timeline/describe.ts';
import { told, type Charted } from '#charts/chart-spec.ts';
import Drawn from '#charts/timeline/TimelineDrawn.svelte';
import TimelineView from '#charts/timeline/TimelineControls.svelte';

export const timelineChart: Charted = {
  id: 'timeline',
  questions: ['timeline', 'limits'],
  told: ({ timeline: rows, zones }, lang) => told(words, rows, zones, lang),
  Drawn,
  Controls: TimelineView,
};
