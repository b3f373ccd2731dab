import type { Lang } from '#messages/lang.ts';
import type { Answers } from '#queries/answers.ts';
import { CHART_IDS, type ChartId } from '#view/chart-ids.ts';
import { loadChart } from '#charts/all.ts';
import type { DrawnChart } from '#charts/chart-spec.ts';
import { frameHeight, type Contents } from '#embed/page-height.ts';
import { frameKeyOf, viewsOf, type Frames } from '#embed/frames.ts';
import { readAnswers } from '#queries/questions.ts';
import { EMPTY_VIEW, type View } from '#view/view.ts';
import { t } from '#messages/message.ts';
import { MIDDLE, NARROW, WIDE } from '#charts/parts/width.ts';
import { evidence, type EvidenceRow } from '#queries/evidence.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { database } from '../../site.server.ts';
import { LATEST } from '#dataset/versions.ts';

export async function answersOf(chart: DrawnChart): Promise<Answers> {
  return readAnswers(await database, chart.queries, EVERYTHING);
}

/** The zones' facts behind the marks of a chart in all its views. Other notices are hundreds: their marks lead to their pages. */
export async function factsBehind(chart: DrawnChart, answers: Answers, lang: Lang): Promise<EvidenceRow[]> {
  const layouts = viewsOf(chart).flatMap((view) =>
    [NARROW, MIDDLE, WIDE].map((width) => chart.layout(answers, lang, view, width)),
  );
  const ids = new Set(layouts.flatMap(({ factIds }) => factIds));
  const facts = await (await database).query(evidence());
  return facts.filter((fact) => ids.has(fact.fact_id) && fact.origin !== 'context');
}

/** The frame heights of all charts, in both languages. */
export async function frames(): Promise<Frames> {
  const read: [ChartId, Frames[ChartId]][] = [];
  for (const id of CHART_IDS) {
    const chart = await loadChart(id);
    const answers = await answersOf(chart);
    read.push([id, { zh: heights(chart, answers, 'zh'), en: heights(chart, answers, 'en') }]);
  }
  return Object.fromEntries(read) as Frames;
}

/** Every frame must also hold the first drawing, which is shown until script replaces it. */
function heights(chart: DrawnChart, answers: Answers, lang: Lang): Frames[ChartId][Lang] {
  const first = contentsOf(chart, answers, lang, EMPTY_VIEW);
  return Object.fromEntries(
    viewsOf(chart).map((view) => [
      frameKeyOf(view),
      frameHeight([first, contentsOf(chart, answers, lang, view)]),
    ]),
  );
}

function contentsOf(chart: DrawnChart, answers: Answers, lang: Lang, view: View): Contents {
  const heightAt = (width: number) => chart.layout(answers, lang, view, width).height;
  const { title, measured, missing, caveat } = chart.describe(answers, lang, view);
  return {
    title,
    measured,
    captions: [missing, caveat, sourceLine(lang)],
    notes: chart.notes?.(answers, lang) ?? [],
    narrow: heightAt(NARROW),
    middle: heightAt(MIDDLE),
    wide: heightAt(WIDE),
  };
}

/** The longest it can be. */
function sourceLine(lang: Lang): string {
  const { version, date } = LATEST;
  return [
    t(lang, 'embed_source', { version, date }),
    t(lang, 'embed_frozen'),
    t(lang, 'embed_evidence'),
    t(lang, 'embed_newer'),
  ].join(' ');
}
