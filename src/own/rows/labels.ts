import { KINDS, LEVELS, MEASURE_TYPES, STATUSES, TOPICS } from '#extraction/vocabulary/codelists.ts';
import { INDICATORS, type Indicator } from '#extraction/vocabulary/indicators.ts';

/** A code with its names as pages show them. */
export interface LabelledCode {
  readonly code: string;
  readonly label_zh: string;
  readonly label_en: string;
  /** Its place in its list, from 1. */
  readonly rank: number;
}

const FULL: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；' };

/** With full-width signs, as the queries write Chinese labels. */
export function inChinese(label: string): string {
  return label.replace(/[(),:;]/gu, (sign) => FULL[sign] ?? sign);
}

function listed(rows: readonly Omit<LabelledCode, 'rank'>[]): ReadonlyMap<string, LabelledCode> {
  return new Map(
    rows.map(({ code, label_zh, label_en }, at) => [
      code,
      { code, label_zh: inChinese(label_zh), label_en, rank: at + 1 },
    ]),
  );
}

export const LABELS = {
  kind: listed(KINDS),
  level: listed(LEVELS),
  measure_type: listed(MEASURE_TYPES),
  status: listed(STATUSES),
  topic: listed(TOPICS),
} as const;

/** An indicator with its Chinese label as pages show it. */
export type RankedIndicator = Indicator & { readonly rank: number };

const RANKED: ReadonlyMap<string, RankedIndicator> = new Map(
  INDICATORS.map((row, at) => [row.code, { ...row, label_zh: inChinese(row.label_zh), rank: at + 1 }]),
);

export function indicatorOf(code: string): RankedIndicator | undefined {
  return RANKED.get(code);
}
