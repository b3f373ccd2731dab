import * as words from '#charts/durations.ts';
import { told, type Charted } from '#components/charted.ts';
import Drawn from '#components/charted/DurationsDrawn.svelte';

import { durations } from '#queries/durations.ts';

export const durationsChart: Charted = {
  id: 'durations',
  questions: { durations },
  told: ({ durations: rows, zones }, lang) => told(words, rows, zones, lang),
  Drawn,
};
