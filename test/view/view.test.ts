import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, type ChartPick } from '#view/chart-pick.ts';
import { EVERYTHING, perFacet } from '#queries/filter.ts';
import { EMPTY_VIEW, readView, writeView, type View } from '#view/view.ts';

const KNOWN = {
  ...perFacet((id) => new Set([`${id} a`, `${id} b`])),
  zone: new Set(['lakeside-2024', 'hillside-2023']),
  level: new Set(['county', 'prefecture']),
  kind: new Set(['xuncha', 'xunshi']),
  year: new Set(['2023', '2024']),
  topic: new Set(['ideology', 'state_assets']),
  sort: new Set(['zone', 'report_days']),
};

const subset = (values: ReadonlySet<string>) => fc.subarray([...values]);

const PICKS: fc.Arbitrary<ChartPick> = fc.oneof(
  ...(['zone', 'level', 'kind', 'year'] as const).map((facet) =>
    fc.record({
      from: fc.constantFrom('timeline', 'trends', 'evidence'),
      facet: fc.constant(facet),
      value: fc.constantFrom(...KNOWN[facet]),
    }),
  ),
);

const VIEWS: fc.Arbitrary<View> = fc
  .record({
    filter: fc.record(perFacet((id) => subset(KNOWN[id]))),
    calendar: fc.boolean(),
    by: fc.constantFrom('year', 'level', 'kind'),
    mixed: fc.subarray(['report', 'problems'] as const),
    ordered: fc.subarray(['zones', 'figures'] as const),
    sort: fc.option(fc.record({ column: fc.constantFrom('zone', 'report_days'), descending: fc.boolean() })),
    pick: fc.option(PICKS),
    evidence: fc.uniqueArray(fc.stringMatching(/^[a-z0-9:#.&=-]{1,12}$/u)),
  })
  // A value that the filter excludes cannot be picked.
  .map((view) => ({
    ...view,
    pick: view.pick && isWithin(view.filter, view.pick) ? view.pick : null,
  }));

describe('a link', () => {
  test('restores the view it was made from', () => {
    fc.assert(
      fc.property(VIEWS, (view) => {
        expect(readView(writeView(view), KNOWN)).toEqual({ view, remarks: [] });
      }),
    );
  });

  test('is readable', () => {
    const filter = {
      ...EVERYTHING,
      zone: ['lakeside-2024', 'hillside-2023'],
      level: ['county'],
      year: ['2024'],
      topic: ['ideology'],
    };
    const pick = { from: 'trends', facet: 'year', value: '2024' } as const;
    const sort = { column: 'report_days', descending: true };
    expect(writeView({ ...EMPTY_VIEW, filter, calendar: true, by: 'kind', sort, pick })).toBe(
      '?v=1&zone=lakeside-2024,hillside-2023&level=county&year=2024&topic=ideology&view=calendar&by=kind&sort=-report_days&pick=trends:year:2024',
    );
  });

  test('is empty for the default view', () => expect(writeView(EMPTY_VIEW)).toBe(''));

  test('never throws, whatever follows the question mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        expect(readView(search, KNOWN).view.filter.zone.every((zone) => KNOWN.zone.has(zone))).toBe(true);
      }),
    );
  });

  test.each([
    ['?colour=red', { kind: 'parameter', name: 'colour' }],
    ['?zone=elsewhere-2020', { kind: 'value', name: 'zone', value: 'elsewhere-2020' }],
    ['?year=MMXXIV', { kind: 'value', name: 'year', value: 'MMXXIV' }],
    ['?by=colour', { kind: 'value', name: 'by', value: 'colour' }],
    ['?sort=-colour', { kind: 'value', name: 'sort', value: '-colour' }],
    ['?pick=trends:colour:red', { kind: 'value', name: 'pick', value: 'trends:colour:red' }],
    ['?pick=nowhere:year:2024', { kind: 'value', name: 'pick', value: 'nowhere:year:2024' }],
    ['?pick=trends:year:1900', { kind: 'value', name: 'pick', value: 'trends:year:1900' }],
    ['?mix=colours', { kind: 'value', name: 'mix', value: 'colours' }],
    ['?order=colour', { kind: 'value', name: 'order', value: 'colour' }],
    ['?view=sideways', { kind: 'value', name: 'view', value: 'sideways' }],
    ['?v=2', { kind: 'version', value: '2' }],
  ])('skips and names what it does not know in %s', (search, remark) => {
    expect(readView(search, KNOWN)).toEqual({ view: EMPTY_VIEW, remarks: [remark] });
  });

  test('drops and names a pick that its filter excludes', () => {
    const { view, remarks } = readView('?year=2023&pick=timeline:year:2024', KNOWN);
    expect(view.pick).toBeNull();
    expect(remarks).toEqual([{ kind: 'value', name: 'pick', value: 'timeline:year:2024' }]);
  });

  test('keeps known values beside unknown ones', () => {
    const { view } = readView('?zone=elsewhere-2020,hillside-2023&colour=red', KNOWN);
    expect(view.filter.zone).toEqual(['hillside-2023']);
  });
});
