/** A reference line that applies to a notice: an internal report or work period, no duty to publish. */
export interface LimitRow {
  readonly notice_id: string;
  readonly code: string;
  readonly months: number;
  /** feedback + months, ISO. */
  readonly date: string;
  /** Days from feedback to that date. */
  readonly days: number;
  readonly style: 'solid' | 'dashed' | 'dotted';
  /** True where the rule binds this notice (kind and date of feedback); false: context only. */
  readonly applies: boolean;
  readonly label_zh: string;
  readonly label_en: string;
  readonly source: string;
}
