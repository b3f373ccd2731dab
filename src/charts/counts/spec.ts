import * as words from '#charts/counts/describe.ts';
import { told, type Charted } from '#charts/chart-spec.ts';
import Controls from '#charts/counts/CountsControls.svelte';
import Drawn from '#charts/counts/CountsDrawn.svelte';
import * as m from '#messages/compiled/messages.js';

export const countsChart: Charted = {
  id: 'counts',
  questions: ['counts'],
  told: ({ counts: rows, zones }, lang, { mixed }) => {
    if (!mixed.includes('problems')) return told(words, rows, zones, lang);
    const all = told(words, words.withLevelsMixed(rows), zones, lang);
    return { ...all, measured: `${m.mix_problems({}, { locale: lang })} ${all.measured}` };
  },
  Drawn,
  Controls,
};
