import type { QuestionName } from '#queries/answers.ts';
import type { ChartSpec } from '#charts/chart-spec.ts';
import { CHART_IDS } from '#view/chart-ids.ts';

/** Bundled with the page, which renders them at once; trends and the curve of durations are only on their own pages. */
const SPECS = import.meta.glob<ChartSpec>(
  ['/src/charts/*/spec.ts', '!/src/charts/{trends,durations}/spec.ts', '/src/charts/durations/overview.ts'],
  { eager: true, import: 'chart' },
);
const BY_ID = new Map(Object.values(SPECS).map((chart) => [chart.id, chart]));

/** The charts of the overview, in order. */
export const CHARTS = CHART_IDS.flatMap((id) => BY_ID.get(id) ?? []);

/** Queries of the overview besides those of its charts. */
export const QUESTIONS: readonly QuestionName[] = ['findings'];

/** How many zones each chart draws if not all can be drawn: the page must weigh no more with 500 notices than with 5. */
export const FEW_ZONES = 4;
