/** One notice-scope count, beside what the notice prints of the same thing where that can be counted. */
export interface CountRow {
  readonly notice_id: string;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly indicator: string;
  /** problems | plan | status | output | meetings | process */
  readonly block: string;
  readonly label_zh: string;
  readonly label_en: string;
  /** Place of the indicator in its block. */
  readonly rank: number;
  readonly value: number;
  readonly unit: string;
  readonly approx: string | null;
  readonly state: string;
  readonly fact_id: string;
  /** How many of the thing the notice prints (items for problems_specific, measures for rect_measures …); null where not comparable. */
  readonly printed: number | null;
}
