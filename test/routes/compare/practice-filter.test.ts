import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { naturesOf, movedTypes, NONE_MOVED, withMoved } from '#routes/[[lang=lang]]/compare/natures.ts';
import { packedPractices, unpackedPractices } from '#routes/[[lang=lang]]/compare/packed-practices.ts';
import {
  countsOfFacet,
  NO_PICKS,
  passesPicks,
  PRACTICE_FACETS,
  togglePick,
  type PracticePicks,
} from '#routes/[[lang=lang]]/compare/practice-filter.ts';
import { UNTYPED, type Practice } from '#routes/[[lang=lang]]/compare/practice.ts';
import { practice, TYPES } from '../../support/practices.ts';

const ZONES = [
  { notice_id: 'a', name: '甲', level: 'county', kind: 'xuncha', year: 2023, province: '湖滨省' },
  { notice_id: 'b', name: '乙', level: 'province', kind: 'xunshi', year: null, province: null },
];
const CONTEXT = {
  natures: naturesOf(TYPES, NONE_MOVED),
  zones: new Map(ZONES.map((zone) => [zone.notice_id, zone])),
};

const PRACTICE: fc.Arbitrary<Practice> = fc.record({
  zone: fc.constantFrom('a', 'b'),
  topics: fc.subarray(['finance_control', 'ideology'], { minLength: 1 }),
  types: fc.subarray(['rule_making', 'training', UNTYPED], { minLength: 1 }),
  status: fc.constantFrom('completed', 'not_stated'),
  figure: fc.boolean(),
  instrument: fc.boolean(),
});

test.each([
  [{ topic: ['ideology'] }, false],
  [{ type: ['rule_making', 'training'] }, true],
  [{ nature: ['mechanism'] }, true],
  [{ nature: ['action'] }, false],
  [{ figure: ['no'] }, true],
  [{ instrument: ['yes'] }, false],
  [{ level: ['county'], year: ['2023'] }, true],
  [{ level: ['county'], kind: ['xunshi'] }, false],
  [{ province: ['湖滨省'] }, true],
])('a rule in a county zone passes %j: %s', (picks, passes) => {
  expect(passesPicks(practice({ zone: 'a' }), { ...NO_PICKS, ...picks }, CONTEXT)).toBe(passes);
});

test('what is unknown of a zone passes no pick', () => {
  expect(passesPicks(practice({ zone: 'b' }), { ...NO_PICKS, year: ['2023'] }, CONTEXT)).toBe(false);
});

test('a measure without a type has no nature', () => {
  const untyped = practice({ zone: 'a', types: [UNTYPED] });
  expect(passesPicks(untyped, { ...NO_PICKS, type: [UNTYPED] }, CONTEXT)).toBe(true);
  for (const nature of ['mechanism', 'action', 'neither'])
    expect(passesPicks(untyped, { ...NO_PICKS, nature: [nature] }, CONTEXT)).toBe(false);
});

test('the count of a choice is what picking it alone in its facet keeps', () => {
  fc.assert(
    fc.property(
      fc.array(PRACTICE, { maxLength: 12 }),
      fc.constantFrom(...PRACTICE_FACETS),
      fc.record({ type: fc.subarray(['rule_making']), figure: fc.subarray(['yes', 'no']) }),
      (practices, facet, some) => {
        const picks: PracticePicks = { ...NO_PICKS, ...some };
        for (const [value, count] of countsOfFacet(practices, facet, picks, CONTEXT)) {
          const only = { ...picks, [facet]: [value] };
          expect(practices.filter((each) => passesPicks(each, only, CONTEXT))).toHaveLength(count);
        }
      },
    ),
  );
});

test('a pick made twice is gone', () => {
  const once = togglePick(NO_PICKS, 'type', 'training');
  expect(once.type).toEqual(['training']);
  expect(togglePick(once, 'type', 'training')).toEqual(NO_PICKS);
});

test('packing loses nothing', () => {
  fc.assert(
    fc.property(fc.array(PRACTICE), (practices) => {
      expect(unpackedPractices(JSON.parse(JSON.stringify(packedPractices(practices))))).toEqual(practices);
    }),
  );
});

describe('the mapping of types', () => {
  test('is ours until the reader changes it', () => {
    const moved = withMoved(TYPES, NONE_MOVED, 'planning', 'mechanism');
    expect(moved).toEqual({ ...NONE_MOVED, mechanism: ['planning'] });
    expect(naturesOf(TYPES, moved).get('planning')).toBe('mechanism');
    expect(movedTypes(TYPES, moved)).toEqual([{ value: 'planning', label: 'plans', nature: 'mechanism' }]);
  });

  test('forgets a change that is taken back', () => {
    const moved = withMoved(TYPES, NONE_MOVED, 'planning', 'mechanism');
    expect(withMoved(TYPES, moved, 'planning', 'action')).toEqual(NONE_MOVED);
    expect(withMoved(TYPES, moved, 'planning', 'neither')).toEqual({ ...NONE_MOVED, neither: ['planning'] });
  });
});
