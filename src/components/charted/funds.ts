import * as words from '#charts/funds.ts';
import { told, type Charted } from '#components/charted.ts';
import Controls from '#components/charted/FundsControls.svelte';
import Drawn from '#components/charted/FundsDrawn.svelte';

export const fundsChart: Charted = {
  id: 'funds',
  questions: ['funds'],
  told: ({ funds: rows, zones }, lang) => told(words, rows, zones, lang),
  Drawn,
  Controls,
};
