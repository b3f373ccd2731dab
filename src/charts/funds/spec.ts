import * as words from '#charts/funds/describe.ts';
import { told, type Charted } from '#charts/chart-spec.ts';
import Controls from '#charts/funds/FundsControls.svelte';
import Drawn from '#charts/funds/FundsDrawn.svelte';
import * as m from '#messages/compiled/messages.js';

export const fundsChart: Charted = {
  id: 'funds',
  questions: ['funds'],
  told: ({ funds: rows, zones }, lang, { mixed }) => {
    const all = told(words, rows, zones, lang);
    if (!mixed.includes('funds')) return all;
    return { ...all, measured: `${m.mix_funds({}, { locale: lang })} ${all.measured}` };
  },
  Drawn,
  Controls,
};
