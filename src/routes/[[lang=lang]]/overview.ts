import type { QuestionName } from '#queries/answers.ts';
import type { ChartSpec } from '#charts/chart-spec.ts';
import { countsChart } from '#charts/counts/spec.ts';
import { disclosureChart } from '#charts/disclosure/spec.ts';
import { durationsChart } from '#charts/durations/spec.ts';
import { fundsChart } from '#charts/funds/spec.ts';
import { sanctionsChart } from '#charts/sanctions/spec.ts';
import { timelineChart } from '#charts/timeline/spec.ts';

/** The charts of the overview, from top to bottom. */
export const CHARTS: readonly ChartSpec[] = [
  timelineChart,
  durationsChart,
  countsChart,
  fundsChart,
  sanctionsChart,
  disclosureChart,
];

/** What the overview asks beside them. */
export const QUESTIONS: readonly QuestionName[] = ['findings'];
