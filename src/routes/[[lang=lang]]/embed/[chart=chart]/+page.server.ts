import { loadChart } from '#charts/all.ts';
import { CHART_IDS } from '#view/chart-ids.ts';
import { inlineJson, phrasesOf } from '#embed/phrases.ts';
import css from '../../../site.css?raw';
import { themesOf } from '../../../themes.server.ts';
import { LATEST } from '#dataset/versions.ts';
import { answersOf, factsBehind } from '../embeds.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Embeds run in sandboxed frames, where only their own small scripts work. */
export const csr = false;

export const entries: EntryGenerator = () => CHART_IDS.flatMap((chart) => [{ chart }, { lang: 'en', chart }]);

export const load: PageServerLoad = async ({ params }) => {
  const lang = params.lang === 'en' ? ('en' as const) : ('zh' as const);
  const chart = await loadChart(params.chart);
  const answers = await answersOf(chart);
  const { version, date } = LATEST;
  return {
    lang,
    id: params.chart,
    answers,
    version,
    date,
    phrases: inlineJson(phrasesOf(await factsBehind(chart, answers, lang), lang)),
    themes: themesOf(css),
  };
};
