import * as words from '#charts/timeline/describe.ts';
import { limitNotes, noteText } from '#charts/timeline/notes.ts';
import { describeRows } from '#charts/chart-spec.ts';
import TimelineChart from '#charts/timeline/TimelineChart.svelte';
import TimelineNotes from '#charts/timeline/TimelineNotes.svelte';
import { layout } from '#charts/timeline/layout.ts';
import { sayingZonesDrawn } from '#charts/zones-drawn.ts';

export const drawn = sayingZonesDrawn({
  id: 'timeline',
  queries: ['timeline', 'limits'],
  describe: ({ timeline: rows, zones }, lang) => describeRows(words, rows, zones, lang),
  views: [{ calendar: true }],
  layout,
  Chart: TimelineChart,
  Notes: TimelineNotes,
  notes: ({ timeline: rows, limits }, lang) =>
    limitNotes(rows, limits, lang).map((note) => noteText(note, lang)),
});
