/** A fact with all that is needed to find it again. */
export interface EvidenceRow {
  readonly fact_id: string;
  readonly notice_id: string;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly indicator: string;
  readonly label_zh: string;
  readonly label_en: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly state: string;
  readonly approx: string | null;
  readonly scope: string;
  readonly part_of: string | null;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Headings above the phrase, outermost first, joined by ' › '; null in the lead. */
  readonly headings: string | null;
  readonly title: string | null;
  readonly source_url: string | null;
  readonly original_url: string | null;
  readonly captured_on: string | null;
}
