/** A score with its n. */
export interface Rates {
  /** Figures in the labels. */
  readonly n: number;
  /** Figures that the program found. */
  readonly found: number;
  readonly recall: number;
  readonly precision: number;
}

export interface Portion {
  readonly right: number;
  readonly of: number;
}

/** The scores for one set of labelled notices, from data/quality.json. */
export interface ReadingQuality {
  readonly notices: number;
  /** Whether they are openings of real notices; else invented notices. */
  readonly real: boolean;
  /** Figures of the overall part. */
  readonly headline: Rates;
  readonly inside_items: Rates;
  readonly names: Portion;
  readonly items: Portion;
  readonly measures: Portion;
  /** Headline figures by code. */
  readonly by_code?: Readonly<Record<string, Rates>>;
}

export interface ScoredSet extends ReadingQuality {
  readonly name: string;
  /** Scored before any rule was improved with these notices; all other sets have been used to improve rules. */
  readonly isFirstRun: boolean;
}

/** Topics or measure types: macro-F1 of labels that no rule was chosen by. */
export interface CodeScore {
  readonly n: number;
  readonly macro_f1: number;
}

type Subject = 'topics' | 'measure_types';

/** Scores of topics and measure types; of the published notices also how far two readers agree. */
export interface CodeListScores {
  readonly published: Readonly<Record<Subject, CodeScore & { readonly agreement: number }>>;
  readonly invented: Readonly<Record<Subject, CodeScore>>;
}

/** What data/quality.json holds. */
export interface QualityFile {
  readonly codes: CodeListScores;
  readonly sets: Readonly<Record<string, ReadingQuality & { readonly first_run?: ReadingQuality }>>;
}

/** Every set of the file, its first run before what the program reads now. */
export function scoredSets({ sets }: QualityFile): readonly ScoredSet[] {
  return Object.entries(sets).flatMap(([name, { first_run, ...now }]) => [
    ...(first_run ? [{ ...first_run, name, isFirstRun: true }] : []),
    { ...now, name, isFirstRun: false },
  ]);
}

/** Pooled scores of some codes over several sets; null if no set has labels for them. */
export function pooled(sets: readonly ScoredSet[], codes: ReadonlySet<string>): Rates | null {
  const scores = sets.flatMap(({ by_code = {} }) =>
    Object.entries(by_code).flatMap(([code, rates]) => (codes.has(code) ? [rates] : [])),
  );
  const total = (count: (rates: Rates) => number) => scores.reduce((sum, rates) => sum + count(rates), 0);
  const n = total((rates) => rates.n);
  const found = total((rates) => rates.found);
  const hits = total((rates) => Math.round(rates.recall * rates.n));
  return n === 0 ? null : { n, found, recall: hits / n, precision: found === 0 ? 1 : hits / found };
}

/** 0.9989 is 99.8%: never rounds up to a perfect score. */
export function percent(share: number): string {
  return `${(Math.floor(share * 1000 + 1e-9) / 10).toFixed(1).replace(/\.0$/u, '')}%`;
}
