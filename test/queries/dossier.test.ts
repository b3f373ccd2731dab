import { beforeAll, expect, test } from 'vitest';
import { EVERYTHING, type Filter } from '#queries/filter.ts';
import { instruments, type InstrumentRow } from '#queries/instruments.ts';
import { items, type ItemRow } from '#queries/items.ts';
import { measures, type MeasureRow } from '#queries/measures.ts';
import { notices, type NoticeRow } from '#queries/notices.ts';
import { facts, type FactRow } from '#queries/facts.ts';
import { CORPUS } from '../support/corpus.ts';
import { withDatabase } from '../support/database.ts';
import { fixtureTables } from '../support/tables.ts';

let rows: {
  readonly instruments: readonly InstrumentRow[];
  readonly items: readonly ItemRow[];
  readonly measures: readonly MeasureRow[];
  readonly notices: readonly NoticeRow[];
  readonly facts: readonly FactRow[];
};

const QINGHE: Filter = { ...EVERYTHING, zone: ['qinghe-2023'] };

beforeAll(async () => {
  rows = await withDatabase(fixtureTables, async (database) => ({
    instruments: await database.query(instruments(QINGHE)),
    items: await database.query(items(QINGHE)),
    measures: await database.query(measures(QINGHE)),
    notices: await database.query(notices(EVERYTHING)),
    facts: await database.query(facts(EVERYTHING)),
  }));
}, 120_000);

const blockOf = (factId: string) => rows.facts.find(({ fact_id }) => fact_id === factId)?.block;

test('every figure of a notice is listed in the order of its text', () => {
  for (const { notice_id, facts } of CORPUS) {
    const read = rows.facts.filter((row) => row.notice_id === notice_id).map(({ fact_id }) => fact_id);
    const inOrder = facts.toSorted((a, b) => a.start - b.start).map(({ fact_id }) => fact_id);
    expect(read).toEqual(inOrder);
  }
});

test.each([
  ['qinghe-2023.f3', 'dates'],
  ['qinghe-2023.f4', 'aside'],
  ['qinghe-2023.f6', 'problems'],
  ['qinghe-2023.f7', 'plan'],
  ['qinghe-2023.f8', 'output'],
  ['qinghe-2023.f9', 'meetings'],
  ['qinghe-2023.f11', 'sanctions'],
  ['qinghe-2023.f17', 'money'],
  ['beiling-2024.f6', 'status'],
])('%s is listed under %s', (fact, block) => expect(blockOf(fact)).toBe(block));

test('a notice gives the number of its figures inside items', () => {
  const [inItems] = rows.notices.filter(({ notice_id }) => notice_id === 'qinghe-2023');
  expect(inItems).toMatchObject({ facts: 20, items: 4, measures: 4, instruments: 4, in_items: 4 * 90 });
  expect(rows.notices.find(({ notice_id }) => notice_id === 'nanpu-2022')).toMatchObject({
    items: 0,
    in_items: 0,
  });
});

test('a notice says whether it was read to the end', () => {
  const read = rows.notices.map(({ notice_id, coverage }) => [notice_id, coverage]);
  expect(Object.fromEntries(read)).toMatchObject({ 'qinghe-2023': 'whole', 'nanpu-2022': 'opening' });
});

test('topics and types are named in the order of their tables, if there are any', () => {
  expect(rows.items[0]).toMatchObject({ status_zh: '已完成', path: '一、甲方面;(一)子方面' });
  expect(rows.items[0]?.topics_zh?.split(';')).toHaveLength(2);
  expect(rows.measures.map(({ types_zh }) => types_zh)).toEqual([
    '建章立制;培训',
    '情况说明（未采取措施）',
    '追缴清退（挽回损失）',
    null,
  ]);
});

test('rules are named with the action on them', () => {
  expect(rows.instruments.map(({ action }) => action)).toEqual(['revised', 'made', 'made', 'studied']);
});
