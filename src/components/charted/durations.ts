import * as words from '#charts/durations.ts';
import { told, withPages, type Charted } from '#components/charted.ts';
import Drawn from '#components/charted/DurationsDrawn.svelte';

export const durationsChart: Charted = {
  id: 'durations',
  questions: ['durations'],
  beside: ['sources'],
  told: ({ durations: rows, sources: pages, zones }, lang) => {
    const all = told(words, rows, zones, lang);
    return { ...all, table: withPages(all.table, pages) };
  },
  Drawn,
};
