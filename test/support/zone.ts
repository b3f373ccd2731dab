import type { ZoneRow } from '#queries/zones.ts';

/** An invented zone; pass only the fields that matter. */
export function zone(given: Partial<ZoneRow>): ZoneRow {
  return {
    notice_id: 'lakeside-2024',
    origin: 'zone',
    zone_zh: '湖畔园区',
    zone_en: 'Lakeside Park',
    kind: 'xuncha',
    level: 'county',
    year: 2024,
    topics: null,
    province: null,
    unit_type: null,
    page: 'plain',
    ...given,
  };
}
