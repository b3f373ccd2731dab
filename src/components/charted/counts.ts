import * as words from '#charts/counts.ts';
import { told, type Charted } from '#components/charted.ts';
import Drawn from '#components/charted/CountsDrawn.svelte';

export const countsChart: Charted = {
  id: 'counts',
  questions: ['counts'],
  told: ({ counts: rows, zones }, lang) => told(words, rows, zones, lang),
  Drawn,
};
