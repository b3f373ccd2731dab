import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readCompareView,
  writeCompareView,
  type CompareView,
} from '#routes/[[lang=lang]]/compare/compare-view.ts';
import { NONE_MOVED } from '#routes/[[lang=lang]]/compare/natures.ts';
import { NO_PICKS } from '#routes/[[lang=lang]]/compare/practice-filter.ts';

const TYPES = ['rule_making', 'training', 'planning', 'publicity'];
const ZONES = ['qinghe-2023', 'beiling-2024', 'nanpu-2022'];
const VALUES = {
  topic: ['finance_control', 'ideology'],
  type: TYPES,
  nature: ['mechanism', 'action', 'neither'],
  status: ['completed', 'not_stated'],
  figure: ['yes', 'no'],
  instrument: ['yes', 'no'],
  level: ['county', 'province'],
  kind: ['xunshi', 'xuncha'],
  year: ['2023', '2024'],
  province: ['湖滨省', '山前省'],
};
const KNOWN = {
  facets: Object.fromEntries(Object.entries(VALUES).map(([facet, values]) => [facet, new Set(values)])),
  types: new Set(TYPES),
  zones: new Set(ZONES),
};
const EMPTY: CompareView = {
  picks: NO_PICKS,
  byType: false,
  moved: NONE_MOVED,
  zones: [],
  onlyDifferent: false,
  evidence: [],
};

const some = (values: readonly string[]) =>
  fc.shuffledSubarray([...values], { minLength: 0, maxLength: values.length });

const MOVED = fc
  .tuple(some(TYPES), fc.nat(4), fc.nat(4))
  .map(([types, a, b]) => [types, Math.min(a, b), Math.max(a, b)] as const)
  .map(([types, a, b]) => ({
    mechanism: types.slice(0, a),
    action: types.slice(a, b),
    neither: types.slice(b),
  }));

const VIEW: fc.Arbitrary<CompareView> = fc.record({
  picks: fc.record(
    Object.fromEntries(Object.entries(VALUES).map(([facet, values]) => [facet, some(values)])),
  ) as unknown as fc.Arbitrary<CompareView['picks']>,
  byType: fc.boolean(),
  moved: MOVED,
  zones: some(ZONES),
  onlyDifferent: fc.boolean(),
  evidence: some(['qinghe-2023.f1', 'beiling-2024.f2']),
});

test('an address holds the whole view', () => {
  fc.assert(
    fc.property(VIEW, (view) => {
      expect(readCompareView(writeCompareView(view), KNOWN)).toEqual({ view, remarks: [] });
    }),
  );
});

test('any query string is read without an error', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (search) => {
      readCompareView(`?${search}`, KNOWN);
    }),
  );
});

describe('the address', () => {
  test('is empty for the default view', () => expect(writeCompareView(EMPTY)).toBe(''));

  test('keeps the order of columns', () => {
    expect(writeCompareView({ ...EMPTY, zones: ['nanpu-2022', 'qinghe-2023'] })).toBe(
      '?v=1&zone=nanpu-2022,qinghe-2023',
    );
  });

  test('names what it does not know', () => {
    const { view, remarks } = readCompareView('?v=1&type=rule_making,magic&colour=red&view=globe', KNOWN);
    expect(view).toEqual({ ...EMPTY, picks: { ...NO_PICKS, type: ['rule_making'] } });
    expect(remarks).toEqual([
      { kind: 'parameter', name: 'colour' },
      { kind: 'value', name: 'type', value: 'magic' },
      { kind: 'value', name: 'view', value: 'globe' },
    ]);
  });

  test('gives a type one nature', () => {
    const { view } = readCompareView('?v=1&mechanism=planning&action=planning,training', KNOWN);
    expect(view.moved).toEqual({ mechanism: ['planning'], action: ['training'], neither: [] });
  });
});
