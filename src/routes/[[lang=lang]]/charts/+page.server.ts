import { CHART_IDS } from '#components/chart-ids.ts';
import { readAnswers } from '#components/questions.ts';
import { EMPTY_VIEW } from '#components/view.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { database } from '../../site.server.ts';
import type { PageServerLoad } from './$types';
import { LOAD } from './charts.ts';
import { DEFINITIONS } from '#components/charted/definitions.ts';

export const load: PageServerLoad = async ({ params }) => {
  const lang = params.lang === 'en' ? ('en' as const) : ('zh' as const);
  const charts = [];
  for (const id of CHART_IDS) {
    const chart = await LOAD[id]();
    const answers = await readAnswers(await database, chart.questions, EVERYTHING);
    const { title, measured, missing } = chart.told(answers, lang, EMPTY_VIEW);
    charts.push({ id, name: DEFINITIONS[id].scope[lang].name, title, measured, missing });
  }
  return { lang, charts };
};
