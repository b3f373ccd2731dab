/** What every row of the table in indicators.ts says. */
interface Definition {
  readonly code: string;
  readonly family: 'date' | 'count' | 'sanction' | 'money';
  /** Group of a count, class of a sanction; dates or money. */
  readonly class: string;
  /** Heading of the dossier under which it stands. `aside`: stated, but no result. */
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

/** What a row says where it applies. */
interface Traits {
  /** Usual units, separated by /. */
  readonly unit: string | null;
  /** One of the four forms, as mapped by us; totals and procedure have none. */
  readonly form: 1 | 2 | 3 | 4 | null;
  /** Only of money. */
  readonly counts_as_recovered: boolean | null;
  /** Group in the chart of its family; without one, no such chart draws it. */
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
  /** Rows of the disclosure grid that it fills: codes of expected-figures.ts. */
  readonly figures: readonly string[];
  /** Codes of the totals whose bracket or 其中 may list it. */
  readonly totals: readonly string[];
  /** Also counts where only a single item states it. */
  readonly in_items: boolean;
  /** Set beside other notices in the chart of trends; dates through the days between them. */
  readonly comparable: boolean;
  /** A notice can state only one: two values are a contradiction. */
  readonly singular: boolean;
  /**
   * What may be completed. sum: what is done and the rest add up to it; rate: only a rate can be of it; named: neither,
   * but a number done that follows it is counted of it.
   */
  readonly base: 'sum' | 'rate' | 'named' | null;
  /** Is counted of the base named before it. */
  readonly of_base: boolean;
  /** Adds up with what is completed to a base. */
  readonly rest: boolean;
  /** The code that has the same number where 已全部完成 or 已全部办结 follows. */
  readonly all_done: string | null;
  /** Of a total whose bracket lists all its parts. overlapping: one person may be in several parts. DOMAIN 2.4 */
  readonly bracket: 'exact' | 'overlapping' | null;
  /** The check that compares it with what the notice prints one by one. */
  readonly printed_check: string | null;
  /** 其中甲村14个 after it is a share of the same count. */
  readonly by_body: boolean;
  /** 9件12人: a second number counts the persons. */
  readonly with_persons: boolean;
  /** Ordinary staffing uses the same words. */
  readonly of_post: boolean;
  /** Where a sentence needs other words than a legend. */
  readonly in_sentence: { readonly zh: string; readonly en: string } | null;
}

/** All that the program knows of a code. */
export type IndicatorRow = Definition & Partial<Traits>;

/** A row with nothing left out; the columns of indicators.csv are among its fields. */
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
  of_post: false,
  in_sentence: null,
};

/** Ranked in the order of the table. */
export function filled<Row extends IndicatorRow>(rows: readonly Row[]): (FullRow & Pick<Row, 'code'>)[] {
  return rows.map((row, at) => ({ ...NONE, ...row, rank: at + 1 }));
}
