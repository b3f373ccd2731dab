import * as words from '#charts/sanctions/describe.ts';
import { told, type Charted } from '#charts/chart-spec.ts';
import Drawn from '#charts/sanctions/SanctionsDrawn.svelte';

export const sanctionsChart: Charted = {
  id: 'sanctions',
  questions: ['sanctions'],
  told: ({ sanctions: rows, zones }, lang) => told(words, rows, zones, lang),
  Drawn,
};
