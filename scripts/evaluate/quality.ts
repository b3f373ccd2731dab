import { agreement, evaluateLabels, evaluatePublished, type Scores } from './labels.ts';
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
  /** Whether the texts are the openings of real notices, retold; else they are invented. */
  readonly real: boolean;
  readonly headline: Rates;
  readonly inside_items: Rates;
  readonly names: Portion;
  readonly items: Portion;
  readonly measures: Portion;
  readonly by_code: Readonly<Record<string, Rates>>;
}

/** Topics and measure types: macro-F1 of labels that no rule was chosen by, each with its n. */
export interface CodeQuality {
  /** The published notices, and how far the two readers of them agree. */
  readonly published: Readonly<Record<Subject, Macro & { readonly agreement: number }>>;
  readonly invented: Readonly<Record<Subject, Macro>>;
}

type Subject = 'topics' | 'measure_types';

/** What data/quality.json holds: sets by name. */
export interface CommittedScores {
  readonly codes: CodeQuality;
  readonly sets: Readonly<Record<string, Quality>>;
}

export function codeQuality(): CodeQuality {
  const [published, invented, readers] = [evaluatePublished(), evaluateLabels(), agreement()];
  const agreed = (between: Scores) => ({ agreement: rounded(between.macroF1) });
  return {
    published: {
      topics: { ...macroOf(published.topics), ...agreed(readers.topics) },
      measure_types: { ...macroOf(published.measureTypes), ...agreed(readers.measureTypes) },
    },
    invented: { topics: macroOf(invented.topics), measure_types: macroOf(invented.measureTypes) },
  };
}

export function qualityOf(evaluation: Evaluation): Quality {
  const { notices, real, notice, item, byCode, names, items, measures } = evaluation;
  return {
    notices,
    real,
    headline: ratesOf(notice),
    inside_items: ratesOf(item),
    names: together(Object.values(names)),
    items,
    measures,
    by_code: Object.fromEntries(Object.entries(byCode).map(([code, score]) => [code, ratesOf(score)])),
  };
}

/** One line per score, total or by code, that fell or disappeared. */
export function fallen(before: Quality, now: Quality): readonly string[] {
  return lower(scoresOf(before), scoresOf(now));
}

export function fallenCodes(before: CodeQuality, now: CodeQuality): readonly string[] {
  return lower(macrosOf(before), macrosOf(now));
}

type NamedScore = readonly [string, number];

function macrosOf(codes: CodeQuality): readonly NamedScore[] {
  return (['published', 'invented'] as const).flatMap((labels) =>
    Object.entries(codes[labels]).map(
      ([subject, { macro_f1 }]) => [`macro-F1 of ${subject}, ${labels}`, macro_f1] as const,
    ),
  );
}

function lower(before: readonly NamedScore[], now: readonly NamedScore[]): readonly string[] {
  const current = new Map(now);
  return before
    .filter(([name, score]) => (current.get(name) ?? 0) < score)
    .map(([name, score]) => `${name} fell from ${score} to ${current.get(name) ?? 'none'}`);
}

function scoresOf(quality: Quality): readonly NamedScore[] {
  const rates = (name: string, { recall, precision }: Rates): readonly NamedScore[] => [
    [`recall ${name}`, recall],
    [`precision ${name}`, precision],
  ];
  return [
    ...rates('of the headline', quality.headline),
    ...rates('inside items', quality.inside_items),
    ...(['names', 'items', 'measures'] as const).map((key) => [key, rate(quality[key])] as const),
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
