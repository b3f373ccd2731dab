import type { Origin } from '#queries/origin.ts';
import type { TrendMeasure, TrendRow } from '#queries/trends.ts';
import { ZONES } from './rows.ts';

function trend(
  notice_id: string,
  origin: Origin,
  year: number,
  measure: TrendMeasure,
  value: number,
  given: Partial<TrendRow> = {},
): TrendRow {
  const zone = ZONES.find((one) => one.notice_id === notice_id);
  return {
    notice_id,
    label_zh: zone?.zone_zh ?? `某局${notice_id}`,
    label_en: zone?.zone_en ?? `Bureau ${notice_id}`,
    origin,
    kind: year % 2 === 0 ? 'xuncha' : 'xunshi',
    level: year % 2 === 0 ? 'county' : 'province',
    year,
    measure,
    value,
    state: 'stated',
    approx: null,
    unit_type: origin === 'zone' ? 'zone' : 'bureau',
    fact_ids: `${notice_id}.${measure}`,
    ...given,
  };
}

/** Six notices per year, but none in 2021 and four in 2024. */
const OTHERS = [2020, 2022, 2023, 2024].flatMap((year) =>
  Array.from({ length: year === 2024 ? 4 : 6 }, (_, i) => {
    const id = `ctx-${year}-${i}`;
    const far = year === 2023 && i === 0;
    return [
      trend(id, 'context', year, 'inspection_days', 40 + i * 7),
      trend(id, 'context', year, 'feedback_days', far ? 900 : 30 + i * 9 + (year - 2020) * 4),
      ...(i < 2 ? [trend(id, 'context', year, 'problems_total', 10 + i)] : []),
    ];
  }).flat(),
);

export const TRENDS: readonly TrendRow[] = [
  ...ZONES.flatMap(({ notice_id }, i) => [
    trend(notice_id, 'zone', 2022 + (i % 2), 'inspection_days', 50 + i),
    trend(notice_id, 'zone', 2022 + (i % 2), 'feedback_days', 60 + i, {
      state: i === 0 ? 'year_inferred' : 'stated',
    }),
  ]),
  trend('linhu', 'zone', 2022, 'problems_total', 33),
  trend('linhu', 'zone', 2022, 'rect_measures', 90, { approx: 'at_least' }),
  ...OTHERS,
];
