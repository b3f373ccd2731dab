/** A zone of the corpus, addressed by its notice. */
export interface ZoneRow {
  readonly notice_id: string;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly zone_type: string | null;
  readonly kind: string;
  readonly level: string;
  /** Of the feedback date. */
  readonly year: number | null;
  readonly title: string | null;
  readonly inspecting_body: string | null;
  readonly inspected_body: string | null;
  readonly source_url: string | null;
  readonly original_url: string | null;
}
