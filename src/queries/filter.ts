/** What the reader has picked. An empty list means all. */
export interface Filter {
  /** notice_ids */
  readonly zones: readonly string[];
  /** Codes of levels. */
  readonly levels: readonly string[];
  /** xunshi, xuncha */
  readonly kinds: readonly string[];
  /** Years of the feedback date. */
  readonly years: readonly number[];
  /** Codes of topics: notices that have an item on one of them. */
  readonly topics: readonly string[];
}

export const EVERYTHING: Filter = { zones: [], levels: [], kinds: [], years: [], topics: [] };
