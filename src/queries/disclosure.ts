/** Whether a zone's notice prints a figure. One row for every zone × figure. */
export interface DisclosureRow {
  readonly notice_id: string;
  readonly zone_zh: string;
  readonly zone_en: string;
  /** Code of the figure: a date role, an indicator, or a group such as party_sanctions. */
  readonly figure: string;
  readonly label_zh: string;
  readonly label_en: string;
  /** dates | problems | plan | status | output | accountability | money */
  readonly block: string;
  readonly rank: number;
  readonly state: 'stated' | 'zero' | 'inferred' | 'month_only' | 'conflicting' | 'no_number' | 'not_found';
  /** What is printed, short: a number with its unit or an ISO date; null where not found. */
  readonly shown: string | null;
  /** Space-separated; null where not found. */
  readonly fact_ids: string | null;
}
