import type { ZoneRow } from '#queries/zones.ts';

/** An invented zone; say only what the case is about. */
export function zone(given: Partial<ZoneRow>): ZoneRow {
  return {
    notice_id: 'lakeside-2024',
    zone_zh: '湖畔园区',
    zone_en: 'Lakeside Park',
    province: null,
    prefecture: null,
    county: null,
    zone_type: null,
    kind: 'xuncha',
    level: 'county',
    year: 2024,
    title: null,
    inspecting_body: null,
    inspected_body: null,
    source_url: null,
    original_url: null,
    ...given,
  };
}
