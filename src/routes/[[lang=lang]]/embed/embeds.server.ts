import { render } from 'svelte/server';
import type { Lang } from '#messages/lang.ts';
import type { Answers } from '#queries/answers.ts';
import { CHART_IDS, type ChartId } from '#view/chart-ids.ts';
import type { ChartSpec } from '#charts/chart-spec.ts';
import { frameHeight, type Contents } from '#embed/page-height.ts';
import { frameKeyOf, viewsOf, type Frames } from '#embed/frames.ts';
import { readAnswers } from '#queries/questions.ts';
import { EMPTY_VIEW, type View } from '#view/view.ts';
import { t } from '#messages/message.ts';
import { evidence, type EvidenceRow } from '#queries/evidence.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { database } from '../../site.server.ts';
import { DATA_VERSION } from '../../version.server.ts';
import { LOAD } from '../charts/charts.ts';

export async function answersOf(chart: ChartSpec): Promise<Answers> {
  return readAnswers(await database, chart.questions, EVERYTHING);
}

/** The facts behind the marks of a chart, however it is drawn. */
export async function factsBehind(chart: ChartSpec, answers: Answers, lang: Lang): Promise<EvidenceRow[]> {
  const drawings = viewsOf(chart.id).map((view) => drawn(chart, answers, lang, view));
  const lists = drawings.flatMap((html) => [...html.matchAll(/data-evidence="([^"]+)"/gu)]);
  const ids = new Set(lists.flatMap(([, list = '']) => list.split(' ')));
  const facts = await (await database).query(evidence());
  return facts.filter((fact) => ids.has(fact.fact_id));
}

/** How tall the frame of every chart must be, in both languages. */
export async function frames(): Promise<Frames> {
  const read: [ChartId, Frames[ChartId]][] = [];
  for (const id of CHART_IDS) {
    const chart = await LOAD[id]();
    const answers = await answersOf(chart);
    read.push([id, { zh: heights(chart, answers, 'zh'), en: heights(chart, answers, 'en') }]);
  }
  return Object.fromEntries(read) as Frames;
}

/** A frame must also hold the drawing of everything, which is there until script draws another. */
function heights(chart: ChartSpec, answers: Answers, lang: Lang): Frames[ChartId][Lang] {
  const first = contentsOf(chart, answers, lang, EMPTY_VIEW);
  return Object.fromEntries(
    viewsOf(chart.id).map((view) => [
      frameKeyOf(chart.id, view),
      frameHeight([first, contentsOf(chart, answers, lang, view)]),
    ]),
  );
}

function contentsOf(chart: ChartSpec, answers: Answers, lang: Lang, view: View): Contents {
  const html = drawn(chart, answers, lang, view);
  const { title, measured, missing, caveat } = chart.describe(answers, lang, view);
  return {
    title,
    measured,
    captions: [missing, caveat, sourceLine(lang)],
    notes: [...html.matchAll(/<li\b[^>]*>(.*?)<\/li>/gsu)].map(([, note = '']) => textOf(note)),
    narrow: heightAtWidth(html, 360),
    wide: heightAtWidth(html, 800),
  };
}

/** With all that it may have to say. */
function sourceLine(lang: Lang): string {
  const { version, date } = DATA_VERSION;
  return [
    t(lang, 'embed_source', { version, date }),
    t(lang, 'embed_frozen'),
    t(lang, 'embed_evidence'),
    t(lang, 'embed_newer'),
  ].join(' ');
}

function drawn({ Drawn }: ChartSpec, answers: Answers, lang: Lang, view: View): string {
  const zoneIds = answers.zones.map((zone) => zone.notice_id);
  const props = { answers, view, lang, zoneIds, onpick: () => undefined, searchTermsAt: () => '' };
  return render(Drawn, { props }).body;
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function heightAtWidth(html: string, width: number): number {
  const drawings = html.matchAll(new RegExp(`viewBox="0 0 ${width} (\\d+)"`, 'gu'));
  return [...drawings].reduce((sum, [, height]) => sum + Number(height), 0);
}
