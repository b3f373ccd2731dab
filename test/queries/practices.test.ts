import { beforeAll, expect, test } from 'vitest';
import { codeLists, type CodeRow } from '#queries/code-lists.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { practices, type PracticeRow } from '#queries/practices.ts';
import { CORPUS, fact } from '../support/corpus.ts';
import { withDatabase } from '../support/database.ts';
import { fixtureTables, tablesOf } from '../support/tables.ts';

const QINGHE = 'qinghe-2023';

/** Qinghe with a figure inside its third measure and a rule inside its first. */
const inside = CORPUS.filter(({ notice_id }) => notice_id === QINGHE).map((notice) => ({
  ...notice,
  facts: [
    ...notice.facts,
    fact(QINGHE, 30, 'cleared_refunded', {
      value: 1,
      unit: '元',
      quote: '1元',
      scope: 'item',
      item_id: `${QINGHE}.i2`,
      start: 5204,
    }),
  ],
  instruments: notice.instruments.map((one, n) => (n === 0 ? { ...one, start: 5101, end: 5106 } : one)),
}));

let rows: readonly PracticeRow[];
let marked: readonly PracticeRow[];
let codes: readonly CodeRow[];

beforeAll(async () => {
  rows = await withDatabase(fixtureTables, (database) => database.query(practices(EVERYTHING)));
  [marked, codes] = await withDatabase(tablesOf(inside), async (database) => [
    await database.query(practices(EVERYTHING)),
    await database.query(codeLists()),
  ]);
}, 120_000);

test('every measure has one row, and so has every item that lists none', () => {
  expect(rows.map(({ item_id, measure_id }) => [item_id, measure_id])).toEqual([
    ['qinghe-2023.i1', 'qinghe-2023.m1'],
    ['qinghe-2023.i1', 'qinghe-2023.m2'],
    ['qinghe-2023.i2', 'qinghe-2023.m3'],
    ['qinghe-2023.i3', 'qinghe-2023.m4'],
    ['qinghe-2023.i4', null],
    ['xiyuan-2024.i1', null],
    ['xiyuan-2024.i2', null],
  ]);
});

test('topics and types keep their order, and a measure without a type has none', () => {
  expect(rows[0]).toMatchObject({
    topics: 'finance_control grassroots_party',
    types: 'rule_making training',
  });
  expect(rows[3]).toMatchObject({ measure_id: 'qinghe-2023.m4', types: null });
});

test('a figure or a rule counts only inside the measure', () => {
  expect(rows.some(({ has_figure }) => has_figure)).toBe(false);
  const of = (key: 'has_figure' | 'has_instrument') =>
    marked.filter((row) => row[key]).map(({ measure_id }) => measure_id);
  expect(of('has_figure')).toEqual(['qinghe-2023.m3']);
  expect(of('has_instrument')).toEqual(['qinghe-2023.m1']);
});

test('every type of measure is a mechanism, an action or neither', () => {
  const natures = new Map(
    codes.filter(({ list }) => list === 'measure_types').map(({ code, nature }) => [code, nature]),
  );
  expect(natures.get('rule_making')).toBe('mechanism');
  expect(natures.get('training')).toBe('action');
  expect(natures.get('pending_commitment')).toBe('neither');
  expect([...natures.values()]).not.toContain(null);
  expect(codes.filter(({ list, nature }) => list !== 'measure_types' && nature !== null)).toEqual([]);
});
