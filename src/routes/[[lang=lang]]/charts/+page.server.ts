import { loadChart } from '#charts/all.ts';
import { loadDefinition } from '#charts/definition.ts';
import { CHART_IDS } from '#view/chart-ids.ts';
import type { Lang } from '#messages/lang.ts';
import type { Answers } from '#queries/answers.ts';
import type { ChartSpec } from '#charts/chart-spec.ts';
import { altText } from '#embed/ready.ts';
import { readAnswers } from '#queries/questions.ts';
import { EMPTY_VIEW } from '#view/view.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { database } from '../../site.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const lang = params.lang === 'en' ? ('en' as const) : ('zh' as const);
  const charts = [];
  for (const id of CHART_IDS) {
    const chart = await loadChart(id);
    const answers = await readAnswers(await database, chart.queries, EVERYTHING);
    charts.push({
      id,
      name: (await loadDefinition(id)).scope[lang].name,
      words: { zh: wordsOf(chart, answers, 'zh'), en: wordsOf(chart, answers, 'en') },
    });
  }
  return { lang, charts };
};

/** The texts of a chart for its embed, with the table put into words. */
function wordsOf(chart: ChartSpec, answers: Answers, lang: Lang) {
  const { title, measured, missing, caveat, table } = chart.describe(answers, lang, EMPTY_VIEW);
  return { title, measured, missing, caveat, alt: altText(title, table, lang) };
}
