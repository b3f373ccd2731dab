import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from 'svelte/server';
import type { Lang } from '#messages/lang.ts';
import { loadChart } from '#charts/all.ts';
import ChartDrawing from '#charts/parts/ChartDrawing.svelte';
import { drawnAt } from '#charts/parts/redraw.ts';
import type { Answers } from '#queries/answers.ts';
import { CHART_IDS } from '#view/chart-ids.ts';
import type { ChartSpec } from '#charts/chart-spec.ts';
import type { ChartSource } from '#export/picture/social.ts';
import { readAnswers } from '#queries/questions.ts';
import { EMPTY_VIEW } from '#view/view.ts';
import { openNode } from '#database/node.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { build } from '../../scripts/build-database.ts';
import { drawingIn } from '../../scripts/pictures/drawing.ts';

export interface ChartOfData {
  readonly chart: ChartSpec;
  readonly answers: Answers;
}

/** Every chart with the rows of the published tables. */
export async function chartsOfData(): Promise<readonly ChartOfData[]> {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-'));
  const file = join(folder, 'published.duckdb');
  await build('data', file);
  const database = await openNode(file);
  try {
    const charts: ChartOfData[] = [];
    for (const id of CHART_IDS) {
      const chart = await loadChart(id);
      charts.push({ chart, answers: await readAnswers(database, chart.queries, EVERYTHING) });
    }
    return charts;
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Drawn without styles, which tests compile separately. */
export function chartSourceOf({ chart, answers }: ChartOfData, lang: Lang): ChartSource {
  const zoneIds = answers.zones.map((zone) => zone.notice_id);
  const props = {
    chart,
    answers,
    view: EMPTY_VIEW,
    lang,
    zoneIds,
    onpick: () => undefined,
    searchTermsAt: () => '#',
  };
  const at = (width: number) => render(ChartDrawing, { props, context: drawnAt(width) });
  return {
    drawn: (width = 800) => drawingIn(at(width), {}),
    height: (width) => chart.layout(answers, lang, EMPTY_VIEW, width).height,
  };
}
