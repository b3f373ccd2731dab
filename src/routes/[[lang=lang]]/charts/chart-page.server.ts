import { CHART_IDS, type ChartId } from '#view/chart-ids.ts';
import { loadChart } from '#charts/all.ts';
import { definedFigures, forbiddenAmong, loadDefinition } from '#charts/definition.ts';
import { readAnswers } from '#queries/questions.ts';
import { CHART_FACTS } from '#queries/chart-facts.ts';
import { definitions } from '#queries/definitions.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { packed } from '#view/packed.ts';
import { forbiddenSums } from '#queries/forbidden-sums.ts';
import { sources } from '#queries/sources.ts';
import { wordings } from '#queries/wordings.ts';
import { database } from '../../site.server.ts';

export type ChartData = Awaited<ReturnType<typeof loadPage>>;

/** The data of a chart's page, with everything picked. */
export async function loadPage(id: ChartId, language: string | undefined) {
  const lang = language === 'en' ? ('en' as const) : ('zh' as const);
  const engine = await database;
  const { queries } = await loadChart(id);
  const { scope } = await loadDefinition(id);
  const others = [];
  for (const other of CHART_IDS)
    others.push({ id: other, name: (await loadDefinition(other)).scope[lang].name });
  const printed = await engine.query(wordings(EVERYTHING, CHART_FACTS[id]));
  const codes = new Set(printed.map(({ indicator }) => indicator));
  const sums = forbiddenAmong(await engine.query(forbiddenSums()), codes);
  return {
    lang,
    answers: packed(await readAnswers(engine, queries, EVERYTHING)),
    scope: scope[lang],
    figures: definedFigures(printed, await engine.query(definitions()), lang),
    forbidden: sums.map((sum) => (lang === 'zh' ? sum.definition_zh : sum.definition_en)),
    others,
    sources: await engine.query(sources(EVERYTHING)),
  };
}
