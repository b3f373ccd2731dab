import * as words from '#charts/sanctions.ts';
import { told, type Charted } from '#components/charted.ts';
import Drawn from '#components/charted/SanctionsDrawn.svelte';

export const sanctionsChart: Charted = {
  id: 'sanctions',
  questions: ['sanctions'],
  told: ({ sanctions: rows, zones }, lang) => told(words, rows, zones, lang),
  Drawn,
};
