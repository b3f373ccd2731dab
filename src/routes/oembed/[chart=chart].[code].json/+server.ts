import { error, json } from '@sveltejs/kit';
import { loadChart } from '#charts/all.ts';
import { CHART_IDS } from '#view/chart-ids.ts';
import { frameOf, type Frames } from '#embed/frames.ts';
import { oembed } from '#embed/oembed.ts';
import { EMPTY_VIEW } from '#view/view.ts';
import { answersOf, frames } from '../../[[lang=lang]]/embed/embeds.server.ts';
import { SITE_URL } from '../../site-url.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const LANGS = ['zh', 'en'] as const;

export const entries: EntryGenerator = () =>
  CHART_IDS.flatMap((chart) => LANGS.map((code) => ({ chart, code })));

/** Computed once, at the first request: the engine runs one query at a time. */
let heights: Promise<Frames> | null = null;

export const GET: RequestHandler = async ({ params: { chart: id, code } }) => {
  const lang = LANGS.find((one) => one === code) ?? error(404);
  const chart = await loadChart(id);
  const { title } = chart.describe(await answersOf(chart), lang, EMPTY_VIEW);
  heights ??= frames();
  const height = frameOf(await heights, id, lang, EMPTY_VIEW);
  return json(oembed({ site: SITE_URL, chart: id, lang, title, height }));
};
