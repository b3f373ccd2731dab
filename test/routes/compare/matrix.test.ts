import { describe, expect, test } from 'vitest';
import {
  commonestType,
  matrixByType,
  matrixByZone,
  topicsInOrder,
} from '#routes/[[lang=lang]]/compare/matrix.ts';
import { UNTYPED } from '#routes/[[lang=lang]]/compare/practice.ts';
import { comparedZone, practice, TYPES } from '../../support/practices.ts';

const topic = (value: string) => ({ value, label: value });
const CODES = [...TYPES.map(({ value }) => value), UNTYPED];
const A = 'qinghe-2023';
const B = 'beiling-2024';

function cellOf(rows: Partial<Parameters<typeof matrixByZone>[0]>) {
  const all = rows.all ?? [];
  const given = { all, kept: all, unlisted: [], ...rows };
  return matrixByZone(given, [topic('finance_control')], [comparedZone(A)], CODES)[0]?.cells[0];
}

describe('a cell', () => {
  test('has the number of measures and their types in the order of the list', () => {
    const all = [practice({ types: ['training', 'rule_making'] }), practice({ types: [UNTYPED] })];
    expect(cellOf({ all })).toEqual({
      kind: 'measures',
      count: 2,
      types: ['rule_making', 'training', UNTYPED],
    });
  });

  test('is absent if the notice does not mention the topic', () => {
    expect(cellOf({ all: [practice({ topics: ['ideology'] })] })).toMatchObject({ kind: 'absent', count: 0 });
  });

  test('is unlisted if an item about the topic lists no measures', () => {
    expect(cellOf({ unlisted: [{ zone: A, topics: ['finance_control'] }] })?.kind).toBe('unlisted');
  });

  test('is filtered if no measure passes', () => {
    expect(cellOf({ all: [practice()], kept: [] })).toMatchObject({ kind: 'filtered', count: 0 });
  });

  test.each([
    [[['explanation_only']], 'explanation'],
    [[['explanation_only'], ['pending_commitment']], 'pending'],
    [[['pending_commitment']], 'pending'],
    [[['explanation_only'], ['training']], 'measures'],
    [[['pending_commitment', 'training']], 'measures'],
    [[[UNTYPED]], 'measures'],
  ])('with measures of types %j is %s', (types, kind) => {
    expect(cellOf({ all: types.map((each) => practice({ types: each })) })?.kind).toBe(kind);
  });
});

test('a measure with two topics counts in both rows', () => {
  const all = [practice({ topics: ['finance_control', 'ideology'] })];
  const rows = matrixByZone(
    { all, kept: all, unlisted: [] },
    [topic('finance_control'), topic('ideology')],
    [comparedZone(A)],
    CODES,
  );
  expect(rows.map(({ cells }) => cells[0]?.count)).toEqual([1, 1]);
});

test('topics with measures in more zones come first, others stay in order', () => {
  const practices = [
    practice({ topics: ['b'] }),
    practice({ topics: ['b'] }),
    practice({ topics: ['c'] }),
    practice({ topics: ['c'], zone: B }),
  ];
  const ordered = topicsInOrder(practices, ['a', 'b', 'c', 'd'].map(topic));
  expect(ordered.map(({ value }) => value)).toEqual(['c', 'b', 'a', 'd']);
});

test('topics by types count a measure once for each of its types', () => {
  const rows = matrixByType(
    [practice({ types: ['rule_making', 'training'] }), practice({ types: ['training'] })],
    [topic('finance_control'), topic('ideology')],
    ['rule_making', 'training', UNTYPED],
  );
  expect(rows.map(({ counts }) => counts)).toEqual([
    [1, 2, 0],
    [0, 0, 0],
  ]);
});

test('the commonest type is the first in the list among equals, and null without measures', () => {
  const practices = [practice({ types: ['training'] }), practice({ types: ['rule_making'] })];
  expect(commonestType(practices, TYPES)).toMatchObject({ value: 'rule_making', count: 1 });
  expect(commonestType([], TYPES)).toBeNull();
});
