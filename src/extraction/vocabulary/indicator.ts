/** Fields of every row in indicators.ts. */
interface Definition {
  readonly code: string;
  readonly family: 'date' | 'count' | 'sanction' | 'money';
  /** Group of a count, class of a sanction; dates or money. */
  readonly class: string;
  /** Its heading in the dossier. `aside`: stated, but not a result. */
  readonly block:
    | 'dates'
    | 'problems'
    | 'plan'
    | 'status'
    | 'output'
    | 'meetings'
    | 'process'
    | 'money'
    | 'cases'
    | 'sanctions'
    | 'other'
    | 'aside';
  readonly label_zh: string;
  readonly label_en: string;
  /** What counts, and what does not. */
  readonly definition_zh: string;
  readonly definition: string;
}

/** Fields of a row that apply to some indicators. */
interface Traits {
  /** Usual units, separated by /. */
  readonly unit: string | null;
  /** One of the four forms, as mapped by us; totals and procedure have none. */
  readonly form: 1 | 2 | 3 | 4 | null;
  /** Only of money. */
  readonly counts_as_recovered: boolean | null;
  /** Group in the chart of its family; without one it is not drawn there. */
  readonly chart_group:
    | 'milestones'
    | 'problems'
    | 'plan'
    | 'status'
    | 'output'
    | 'meetings'
    | 'process'
    | 'sanctions'
    | 'recovered'
    | 'averted'
    | null;
  /** Rows of the disclosure grid that it fills: codes in expected-figures.ts. */
  readonly figures: readonly string[];
  /** Codes of totals whose bracket or 其中 may list it. */
  readonly totals: readonly string[];
  /** Also read inside a single item. */
  readonly in_items: boolean;
  /** Compared across notices in the trends chart; for dates, through the days between them. */
  readonly comparable: boolean;
  /** A notice can have only one value: two are a contradiction. */
  readonly singular: boolean;
  /**
   * What completion refers to. sum: done and rest add up to it; rate: only rates refer to it; named: neither, but a number
   * done that follows it refers to it.
   */
  readonly base: 'sum' | 'rate' | 'named' | null;
  /** Refers to the base named before it. */
  readonly of_base: boolean;
  /** Adds up to a base together with what is completed. */
  readonly rest: boolean;
  /** The code that gets the same number if 已全部完成 or 已全部办结 follows. */
  readonly all_done: string | null;
  /**
   * For a total whose bracket lists all its parts. overlapping: one person may be in several parts. rough: one sum or
   * meeting may be, and some may be left out or rounded, so that nothing differs.
   */
  readonly bracket: 'exact' | 'overlapping' | 'rough' | null;
  /** The check that compares it with what the notice lists one by one. */
  readonly printed_check: string | null;
  /** 其中甲村14个 after it is a share of the same count. */
  readonly by_body: boolean;
  /** 9件12人: a second number counts the persons. */
  readonly with_persons: boolean;
  /** Ordinary staff changes use the same words. */
  /** Wording for sentences, if it differs from the label. */
  readonly in_sentence: { readonly zh: string; readonly en: string } | null;
}

/** All that the program knows about a code. */
export type IndicatorRow = Definition & Partial<Traits>;

/** A row with defaults filled in; its fields include the columns of indicators.csv. */
export type FullRow = Definition & Traits & { readonly rank: number };

const NONE: Traits = {
  unit: null,
  form: null,
  counts_as_recovered: null,
  chart_group: null,
  figures: [],
  totals: [],
  in_items: false,
  comparable: false,
  singular: false,
  base: null,
  of_base: false,
  rest: false,
  all_done: null,
  bracket: null,
  printed_check: null,
  by_body: false,
  with_persons: false,
  in_sentence: null,
};

/** Ranked in the order of the table. */
export function filled<Row extends IndicatorRow>(rows: readonly Row[]): (FullRow & Pick<Row, 'code'>)[] {
  return rows.map((row, at) => ({ ...NONE, ...row, rank: at + 1 }));
}
