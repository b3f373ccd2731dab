/** Becomes draw-<chart>.js, once for each chart: draws it from the rows that answers.js has brought. */
import { draw } from '#embed/draw.ts';
import { drawn } from '#embed/drawn-chart.ts';
import type { Answers } from '#queries/answers.ts';

declare const duizhaoAnswers: Answers;

draw(drawn, duizhaoAnswers);
