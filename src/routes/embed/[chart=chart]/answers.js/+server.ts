import { loadChart } from '#charts/all.ts';
import { CHART_IDS } from '#view/chart-ids.ts';
import { answersOf } from '../../../[[lang=lang]]/embed/embeds.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => CHART_IDS.map((chart) => ({ chart }));

/** The rows of a chart as a script, because a sandboxed frame cannot fetch. */
export const GET: RequestHandler = async ({ params }) => {
  const answers = await answersOf(await loadChart(params.chart));
  return new Response(`duizhaoAnswers=${JSON.stringify(answers)}`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
