import { expect, test } from 'vitest';
import { recordRows } from '#dataset/record-rows.ts';
import { RECORD_TABLES } from '#dataset/schema.ts';
import { NO_PLACE } from '#dataset/place.ts';
import { writableRows } from '#dataset/writable.ts';
import { itemWith, measureWith, recordOf } from '../support/record.ts';

const TEXT = '巡察反馈的12个问题已整改。';

function written(own: Parameters<typeof recordOf>[1]) {
  const { rows, left } = writableRows(RECORD_TABLES, recordRows(recordOf(TEXT, own), NO_PLACE));
  return { items: rows.get('items')?.length, measures: rows.get('measures')?.length, left };
}

test('keeps rows that follow the rules of their table', () => {
  expect(written({ items: [itemWith({})], measures: [measureWith({})] })).toEqual({
    items: 1,
    measures: 1,
    left: [],
  });
});

test('leaves out a row that breaks a rule and the rows that refer to it, and names both', () => {
  const { items, measures, left } = written({
    items: [itemWith({ heading: '' })],
    measures: [measureWith({})],
  });
  expect([items, measures]).toEqual([0, 0]);
  expect(left).toEqual(['items n:i1: heading is missing: ""', 'measures n:m1: item_id was left out']);
});

test('throws if the row of the notice itself breaks a rule', () => {
  expect(() => written({ kind: 'none' as never })).toThrow('notices n');
});
