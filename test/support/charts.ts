import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadChart } from '#charts/all.ts';
import type { Answers } from '#queries/answers.ts';
import { CHART_IDS } from '#view/chart-ids.ts';
import type { ChartSpec } from '#charts/chart-spec.ts';
import { readAnswers } from '#queries/questions.ts';
import { openNode } from '#database/node.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { build } from '../../scripts/build-database.ts';

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
