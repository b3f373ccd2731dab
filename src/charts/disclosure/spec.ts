import * as words from '#charts/disclosure/describe.ts';
import { told, type Charted } from '#charts/chart-spec.ts';
import DisclosureView from '#charts/disclosure/DisclosureControls.svelte';
import Drawn from '#charts/disclosure/DisclosureDrawn.svelte';

export const disclosureChart: Charted = {
  id: 'disclosure',
  questions: ['disclosure'],
  told: ({ disclosure: rows, zones }, lang) => told(words, rows, zones, lang),
  Drawn,
  Controls: DisclosureView,
};
