import { readAnswers } from '#queries/questions.ts';
import { sql } from '#database/sql.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { packed } from '#view/packed.ts';
import { database } from '../site.server.ts';
import type { PageServerLoad } from './$types';
import { CHARTS, FEW_ZONES, QUESTIONS } from './overview.ts';

export const load: PageServerLoad = async ({ params }) => {
  const engine = await database;
  const [{ facts } = { facts: 0 }] = await engine.query<{ facts: number }>(
    sql`SELECT count(*)::INTEGER AS facts FROM facts`,
  );
  const questions = [...QUESTIONS, ...CHARTS.flatMap((chart) => chart.queries)];
  const lang = params.lang === 'en' ? ('en' as const) : ('zh' as const);
  const overview = await readAnswers(engine, questions, EVERYTHING, FEW_ZONES);
  // Sentences of the other language are never shown on this page, which has no bytes to spare.
  const [finding, label] =
    lang === 'zh' ? [{ finding_en: '' }, { label_en: '' }] : [{ finding_zh: '' }, { label_zh: '' }];
  return {
    lang,
    overview: packed({
      ...overview,
      facets: overview.facets.map((row) => ({ ...row, ...label })),
      findings: overview.findings.map((row) => ({ ...row, ...finding })),
    }),
    facts,
  };
};
