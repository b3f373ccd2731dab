import type { QuestionName } from '#queries/answers.ts';
import type { ChartSpec } from '#charts/chart-spec.ts';
import { CHART_IDS } from '#view/chart-ids.ts';

/** In one part with the page, which draws them at once; the trends have a page of their own alone. */
const SPECS = import.meta.glob<ChartSpec>(['/src/charts/*/spec.ts', '!/src/charts/trends/*'], {
  eager: true,
  import: 'chart',
});

/** The charts of the overview, from top to bottom. */
export const CHARTS = CHART_IDS.flatMap((id) => SPECS[`/src/charts/${id}/spec.ts`] ?? []);

/** What the overview asks beside them. */
export const QUESTIONS: readonly QuestionName[] = ['findings'];
