import { COUNTS, DATE_ROLES, MONEY, SANCTIONS } from '#extraction/vocabulary/codes.ts';

export type IndicatorCode =
  | (typeof DATE_ROLES)[number]['code']
  | (typeof COUNTS)[number]['code']
  | (typeof SANCTIONS)[number]['code']
  | (typeof MONEY)[number]['code'];

/** A row of indicators.csv. */
export interface Indicator {
  readonly code: IndicatorCode;
  readonly family: 'date' | 'count' | 'sanction' | 'money';
  readonly class: string;
  readonly form: number | null;
  readonly counts_as_recovered: boolean | null;
  readonly unit: string | null;
  readonly label_zh: string;
  readonly label_en: string;
  readonly definition_zh: string;
  readonly definition: string;
  readonly rank: number;
}

const NO_FORM = { form: null, counts_as_recovered: null };

const UNRANKED: readonly Omit<Indicator, 'rank'>[] = [
  ...DATE_ROLES.map((row) => ({ ...row, ...NO_FORM, family: 'date' as const, class: 'dates', unit: null })),
  ...COUNTS.map((row) => ({ ...row, ...NO_FORM, family: 'count' as const })),
  ...SANCTIONS.map((row) => ({ ...row, counts_as_recovered: null, family: 'sanction' as const })),
  ...MONEY.map((row) => ({ ...row, form: null, family: 'money' as const, class: 'money', unit: '元' })),
];

/** All codes of the four families, ranked in the order of their tables. */
export const INDICATORS: readonly Indicator[] = UNRANKED.map((row, at) => ({ ...row, rank: at + 1 }));
