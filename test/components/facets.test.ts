import { describe, expect, test } from 'vitest';
import { facetValues, known, matching, toggle } from '#components/facets.ts';
import { EVERYTHING } from '#queries/filter.ts';
import type { ZoneRow } from '#queries/zones.ts';

const zone = (notice_id: string, kind: string, level: string, year: number | null): ZoneRow => ({
  notice_id,
  zone_zh: notice_id,
  zone_en: notice_id,
  province: null,
  prefecture: null,
  county: null,
  zone_type: null,
  kind,
  level,
  year,
  title: null,
  inspecting_body: null,
  inspected_body: null,
  source_url: null,
  original_url: null,
});

const ZONES = [
  zone('lake', 'xuncha', 'county', 2024),
  zone('hill', 'xuncha', 'prefecture', 2023),
  zone('dune', 'xunshi', 'province', null),
];

describe('a facet', () => {
  test('counts within what the other facets have picked', () => {
    const counts = facetValues(ZONES, { ...EVERYTHING, kinds: ['xuncha'] }, 'level');
    expect(counts.map(({ value, count }) => [value, count])).toEqual([
      ['county', 1],
      ['prefecture', 1],
      ['province', 0],
    ]);
  });

  test('never narrows itself', () => {
    const counts = facetValues(ZONES, { ...EVERYTHING, kinds: ['xuncha'] }, 'kind');
    expect(counts).toEqual([
      { value: 'xuncha', count: 2, picked: true },
      { value: 'xunshi', count: 1, picked: false },
    ]);
  });

  test('has no value for a notice whose year is not known', () => {
    expect([...known(ZONES).year]).toEqual(['2023', '2024']);
  });
});

describe('a filter', () => {
  test('keeps the notices that meet all facets', () => {
    expect([...matching(ZONES, { ...EVERYTHING, kinds: ['xuncha'], years: [2023] })]).toEqual(['hill']);
    expect([...matching(ZONES, { ...EVERYTHING, kinds: ['xunshi'], years: [2023] })]).toEqual([]);
  });

  test('loses a value that is picked twice', () => {
    const once = toggle(EVERYTHING, 'year', '2024');
    expect(once.years).toEqual([2024]);
    expect(toggle(once, 'year', '2024')).toEqual(EVERYTHING);
  });
});
