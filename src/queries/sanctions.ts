/** One kind of sanction as one notice's overall result prints it. */
export interface SanctionRow {
  readonly notice_id: string;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly indicator: string;
  readonly label_zh: string;
  readonly label_en: string;
  /** 1–4 as mapped by us; null for totals and procedure. */
  readonly form: number | null;
  readonly class: string;
  /** Lightest first within a form; totals stand before their parts. */
  readonly rank: number;
  /** null: told without a number. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly approx: string | null;
  readonly state: string;
  readonly fact_id: string;
  /** fact_id of the total whose bracket lists it. */
  readonly part_of: string | null;
}
