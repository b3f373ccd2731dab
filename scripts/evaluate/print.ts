import type { Scores } from './labels.ts';
import type { Evaluation, Score, Share } from './score.ts';

/** An evaluation as text: scores by code and in total, then every error with its sentence. */
export function evaluationText(evaluation: Evaluation): string {
  const { notice, item, byCode, names, details, items, measures, slips, wrong } = evaluation;
  const codes = Object.entries(byCode).toSorted(([, a], [, b]) => b.n - a.n);
  return [
    `${evaluation.notices} notices`,
    '',
    HEADER,
    ...codes.map(([code, score]) => line(code, score)),
    line('all of the headline', notice),
    line('inside items', item),
    '',
    ...shares('names', names),
    line(
      '',
      null,
      `items ${fraction(items)}   measures ${fraction(measures)}   (notices with the right number)`,
    ),
    ...shares('of the figures found', details),
    '',
    ...slips.map(
      ({ notice_id, what, scope, indicator, shown, quote, sentence }) =>
        `${what} ${notice_id} ${scope} ${indicator} ${shown} «${quote}» in: ${sentence}`,
    ),
    ...wrong,
  ].join('\n');
}

export function labelsText(title: string, { n, macroF1, microF1 }: Scores): string {
  return `${title}: macro-F1 ${percent(macroF1)}, micro-F1 ${percent(microF1)} (n = ${n}, not tuned on)`;
}

const HEADER = `${'code'.padEnd(28)}${['n', 'found', 'recall', 'precision', 'F1'].map((word) => word.padStart(10)).join('')}`;

function line(name: string, score: Score | null, note = ''): string {
  if (score === null) return note;
  const { n, found, recall, precision, f1 } = score;
  const cells = [String(n), String(found), percent(recall), percent(precision), percent(f1)];
  return `${name.padEnd(28)}${cells.map((cell) => cell.padStart(10)).join('')}`;
}

function shares(title: string, named: Readonly<Record<string, Share>>): readonly string[] {
  const all = Object.values(named);
  const sum = (key: keyof Share) => all.reduce((total, each) => total + each[key], 0);
  const parts = Object.entries(named).map(([name, each]) => `${name} ${fraction(each)}`);
  return [`${title}: ${parts.join('   ')}   together ${percent(sum('right') / Math.max(1, sum('of')))}`];
}

function fraction({ right, of }: Share): string {
  return `${right}/${of}`;
}

function percent(part: number): string {
  return part.toFixed(4);
}
