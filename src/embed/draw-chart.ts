/** Built once per chart as draw-<chart>.js: draws the chart from the rows that answers.js has loaded. */
import { draw } from '#embed/draw.ts';
import { drawn } from '#embed/drawn-chart.ts';
import type { Answers } from '#queries/answers.ts';

declare const duizhaoAnswers: Answers;

draw(drawn, duizhaoAnswers);
