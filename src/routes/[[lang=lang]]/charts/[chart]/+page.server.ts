import { error } from '@sveltejs/kit';
import { readAnswers } from '#components/answers.ts';
import { CHART_IDS } from '#components/charted.ts';
import { definedFigures, forbiddenAmong } from '#components/definition.ts';
import { definitions } from '#queries/definitions.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { forbiddenSums } from '#queries/forbidden-sums.ts';
import { wordings } from '#queries/wordings.ts';
import { database, FILES } from '../../../site.server.ts';
import { LOAD } from '../charts.ts';
import { DEFINITIONS } from '../definitions.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => CHART_IDS.map((chart) => ({ chart }));

export const load: PageServerLoad = async ({ params }) => {
  const lang = params.lang === 'en' ? ('en' as const) : ('zh' as const);
  const id = CHART_IDS.find((one) => one === params.chart);
  if (!id) error(404);
  const engine = await database;
  const { questions } = await LOAD[id]();
  const { which, scope } = DEFINITIONS[id];
  const printed = await engine.query(wordings(EVERYTHING, which));
  const codes = new Set(printed.map(({ indicator }) => indicator));
  const sums = forbiddenAmong(await engine.query(forbiddenSums()), codes);
  return {
    lang,
    id,
    answers: await readAnswers(engine, questions, EVERYTHING),
    scope: scope[lang],
    figures: definedFigures(printed, await engine.query(definitions()), lang),
    forbidden: sums.map((sum) => (lang === 'zh' ? sum.definition_zh : sum.definition_en)),
    others: CHART_IDS.map((other) => ({ id: other, name: DEFINITIONS[other].scope[lang].name })),
    files: [...FILES, 'duizhao.duckdb'],
  };
};
