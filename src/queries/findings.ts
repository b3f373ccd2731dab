/** What a notice's own figures say of each other. */
export interface FindingRow {
  readonly notice_id: string;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly check_id: string;
  readonly check: string;
  readonly verdict: 'agrees' | 'differs' | 'cannot_tell';
  readonly expected: string | null;
  readonly found: string | null;
  readonly finding_zh: string;
  readonly finding_en: string;
  /** Space-separated; null where the check compares no facts. */
  readonly fact_ids: string | null;
}
