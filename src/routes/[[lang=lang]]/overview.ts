import type { QuestionName } from '#components/answers.ts';
import type { Charted } from '#components/charted.ts';
import { countsChart } from '#components/charted/counts.ts';
import { disclosureChart } from '#components/charted/disclosure.ts';
import { durationsChart } from '#components/charted/durations.ts';
import { fundsChart } from '#components/charted/funds.ts';
import { sanctionsChart } from '#components/charted/sanctions.ts';
import { timelineChart } from '#components/charted/timeline.ts';

/** The charts of the overview, from top to bottom. */
export const CHARTS: readonly Charted[] = [
  timelineChart,
  durationsChart,
  countsChart,
  fundsChart,
  sanctionsChart,
  disclosureChart,
];

/** What the overview asks beside them. */
export const QUESTIONS: readonly QuestionName[] = ['findings'];
