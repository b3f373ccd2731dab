import type { Scores } from './labels.ts';
import type { Evaluation, Score, Share } from './score.ts';

interface Rates {
  readonly n: number;
  readonly found: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

interface Portion {
  readonly right: number;
  readonly of: number;
}

interface Macro {
  readonly n: number;
  readonly macro_f1: number;
}

/** The summary of an evaluation for readers: rates to four digits, each with its n. */
export interface Quality {
  /** Scores of the same notices on their first run. */
  readonly first_run?: Quality;
  readonly notices: number;
  readonly headline: Rates;
  readonly inside_items: Rates;
  readonly names: Portion;
  readonly items: Portion;
  readonly measures: Portion;
  readonly topics: Macro;
  readonly measure_types: Macro;
  readonly by_code: Readonly<Record<string, Rates>>;
}

export function qualityOf(
  evaluation: Evaluation,
  labels: { readonly topics: Scores; readonly measureTypes: Scores },
): Quality {
  const { notices, notice, item, byCode, names, items, measures } = evaluation;
  return {
    notices,
    headline: ratesOf(notice),
    inside_items: ratesOf(item),
    names: together(Object.values(names)),
    items,
    measures,
    topics: macroOf(labels.topics),
    measure_types: macroOf(labels.measureTypes),
    by_code: Object.fromEntries(Object.entries(byCode).map(([code, score]) => [code, ratesOf(score)])),
  };
}

/** One line per score, total or by code, that fell or disappeared. */
export function fallen(before: Quality, now: Quality): readonly string[] {
  const current = new Map(scoresOf(now));
  return scoresOf(before)
    .filter(([name, score]) => (current.get(name) ?? 0) < score)
    .map(([name, score]) => `${name} fell from ${score} to ${current.get(name) ?? 'none'}`);
}

function scoresOf(quality: Quality): readonly (readonly [string, number])[] {
  const rates = (name: string, { recall, precision }: Rates): readonly (readonly [string, number])[] => [
    [`recall ${name}`, recall],
    [`precision ${name}`, precision],
  ];
  return [
    ...rates('of the headline', quality.headline),
    ...rates('inside items', quality.inside_items),
    ...(['names', 'items', 'measures'] as const).map((key) => [key, rate(quality[key])] as const),
    ['macro-F1 of topics', quality.topics.macro_f1],
    ['macro-F1 of measure types', quality.measure_types.macro_f1],
    ...Object.entries(quality.by_code).flatMap(([code, each]) => rates(`of ${code}`, each)),
  ];
}

function ratesOf({ n, found, recall, precision, f1 }: Score): Rates {
  return { n, found, recall: rounded(recall), precision: rounded(precision), f1: rounded(f1) };
}

function macroOf({ n, macroF1 }: Scores): Macro {
  return { n, macro_f1: rounded(macroF1) };
}

function together(shares: readonly Share[]): Portion {
  const sum = (key: keyof Share) => shares.reduce((total, each) => total + each[key], 0);
  return { right: sum('right'), of: sum('of') };
}

function rate({ right, of }: Portion): number {
  return of === 0 ? 1 : rounded(right / of);
}

function rounded(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
