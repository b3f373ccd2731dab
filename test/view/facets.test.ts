import { describe, expect, test } from 'vitest';
import { isPicked, known, matching, toggle } from '#view/facets.ts';
import type { FacetRow } from '#queries/facets.ts';
import { EVERYTHING, perFacet } from '#queries/filter.ts';
import { zone } from '../support/zone.ts';

const ZONES = [
  zone({ notice_id: 'lake', kind: 'xuncha', level: 'county', year: 2024 }),
  zone({ notice_id: 'hill', kind: 'xuncha', level: 'prefecture', year: 2023 }),
  zone({ notice_id: 'dune', kind: 'xunshi', level: 'province', year: null }),
];

const row = (facet: FacetRow['facet'], value: string): FacetRow => ({
  facet,
  value,
  label_zh: value,
  label_en: value,
  count: 1,
  zones: 1,
});

describe('a filter', () => {
  test('keeps the notices that meet all facets', () => {
    expect([...matching(ZONES, { ...EVERYTHING, kind: ['xuncha'], year: ['2023'] })]).toEqual(['hill']);
    expect([...matching(ZONES, { ...EVERYTHING, kind: ['xunshi'], year: ['2023'] })]).toEqual([]);
  });

  test('keeps all without picks, including a notice of unknown year', () => {
    expect(matching(ZONES, EVERYTHING).size).toBe(3);
  });

  test('keeps the zones of a province and a type of unit', () => {
    const zones = [
      zone({ notice_id: 'lake', province: '湖滨省', unit_type: 'zone' }),
      zone({ notice_id: 'hill', province: '湖滨省', unit_type: 'bureau' }),
      zone({ notice_id: 'dune' }),
    ];
    expect([...matching(zones, { ...EVERYTHING, province: ['湖滨省'] })]).toEqual(['lake', 'hill']);
    expect([...matching(zones, { ...EVERYTHING, unit_type: ['bureau'] })]).toEqual(['hill']);
  });

  test('drops a value that is picked twice', () => {
    const once = toggle(EVERYTHING, row('year', '2024'));
    expect(once.year).toEqual(['2024']);
    expect(isPicked(once, row('year', '2024'))).toBe(true);
    expect(toggle(once, row('year', '2024'))).toEqual(EVERYTHING);
  });
});

test('a link may name the values that the bar lists or the zones have', () => {
  const facets = [row('zone', 'lake'), row('year', '2024'), row('kind', 'xuncha'), row('province', '湖滨省')];
  const lake = zone({ notice_id: 'lake', province: '湖滨省' });
  expect(known({ facets, zones: [lake], others: [] })).toEqual({
    ...perFacet(() => new Set()),
    zone: new Set(['lake']),
    kind: new Set(['xuncha']),
    year: new Set(['2024']),
    province: new Set(['湖滨省']),
    page: new Set(['plain']),
  });
  const { zone: zones, page, kind } = known({ facets, zones: [], others: [] });
  expect([zones, page, kind].map((values) => values.has('elsewhere'))).toEqual([true, true, false]);
});
