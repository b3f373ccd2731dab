/** One notice-scope sum of money with a recovery verb, or a loss averted. Never added to one another. */
export interface FundsRow {
  readonly notice_id: string;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly indicator: string;
  readonly label_zh: string;
  readonly label_en: string;
  /** recovered | averted */
  readonly side: 'recovered' | 'averted';
  readonly yuan: number;
  readonly approx: string | null;
  readonly state: string;
  readonly fact_id: string;
  readonly quote: string;
}
