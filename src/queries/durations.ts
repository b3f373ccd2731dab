/** One duration of one notice, of a zone or of the context set. */
export interface DurationRow {
  readonly notice_id: string;
  readonly label_zh: string;
  readonly label_en: string;
  readonly is_zone: boolean;
  readonly kind: string;
  readonly level: string;
  readonly measure: 'feedback_days' | 'report_days';
  readonly days: number;
  /** What the end of report_days is; null for feedback_days. */
  readonly basis: 'signed' | 'published' | null;
  readonly state: string;
  /** Space-separated fact_ids of the operands; null for the context set. */
  readonly fact_ids: string | null;
  readonly source_url: string;
}
