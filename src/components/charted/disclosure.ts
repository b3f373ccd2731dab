import * as words from '#charts/disclosure.ts';
import { told, type Charted } from '#components/charted.ts';
import DisclosureView from '#components/DisclosureView.svelte';
import Drawn from '#components/charted/DisclosureDrawn.svelte';

export const disclosureChart: Charted = {
  id: 'disclosure',
  questions: ['disclosure'],
  told: ({ disclosure: rows, zones }, lang) => told(words, rows, zones, lang),
  Drawn,
  Controls: DisclosureView,
};
