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
  /** Figures of the overall part. */
  readonly headline: Rates;
  readonly inside_items: Rates;
  readonly names: Portion;
  readonly items: Portion;
  readonly measures: Portion;
  readonly topics?: { readonly n: number; readonly macro_f1: number };
  readonly measure_types?: { readonly n: number; readonly macro_f1: number };
  /** Headline figures by code. */
  readonly by_code?: Readonly<Record<string, Rates>>;
}

export interface ScoredSet extends ReadingQuality {
  readonly name: string;
  /** Scored before any rule was improved with these notices; all other sets have been used to improve rules. */
  readonly isFirstRun: boolean;
}

/** Every set in data/quality.json; first-run scores are nested in a set or are a set of their own. */
export function scoredSets(file: unknown): readonly ScoredSet[] {
  return entriesOf(file).flatMap(([name, set]) => {
    const inside = entriesOf(set).flatMap(([key, run]) =>
      isQuality(run) ? [{ ...run, name, isFirstRun: saysFirst(key) }] : [],
    );
    return [...inside, ...(isQuality(set) ? [{ ...set, name, isFirstRun: saysFirst(name) }] : [])];
  });
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

function saysFirst(name: string): boolean {
  return /first/iu.test(name);
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function isQuality(value: unknown): value is ReadingQuality {
  return typeof value === 'object' && value !== null && 'headline' in value && 'notices' in value;
}
