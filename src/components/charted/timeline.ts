import * as words from '#charts/timeline.ts';
import { told, type Charted } from '#components/charted.ts';
import Drawn from '#components/charted/TimelineDrawn.svelte';
import TimelineView from '#components/TimelineView.svelte';

export const timelineChart: Charted = {
  id: 'timeline',
  questions: ['timeline', 'limits'],
  told: ({ timeline: rows, zones }, lang) => told(words, rows, zones, lang),
  Drawn,
  Controls: TimelineView,
};
