import { expect, test } from 'vitest';
import { NO_PLACE } from '#dataset/place.ts';
import { recordRows } from '#dataset/record-rows.ts';
import { columnNames, RECORD_TABLES } from '#dataset/schema.ts';
import { factIn, itemWith, measureWith, recordOf } from '../support/record.ts';

const TEXT = '反馈12个问题';
const RECORD = recordOf(TEXT, {
  facts: [factIn(TEXT, '12个问题')],
  items: [itemWith({ path: ['一、甲;乙', '(一)丙'], topics: ['ideology', 'finance_control'] })],
  measures: [measureWith({ types: ['training'] })],
  instruments: [{ instrument_id: 'n:r1', title: '办法', action: 'made', item_id: null, start: 0, end: 4 }],
  checks: [
    {
      check_id: 'n:c1',
      check: 'bracket_sum',
      verdict: 'agrees',
      fact_ids: ['n:f1', 'n:f2'],
      expected: '2',
      found: '2',
      finding_zh: '一致',
      finding_en: 'agrees',
    },
  ],
});

test('every column of every record table is filled from the record', () => {
  const rows = recordRows(RECORD, NO_PLACE);
  for (const table of RECORD_TABLES) {
    const row = rows.get(table.name)?.[0] ?? {};
    expect(Object.keys(row).toSorted(), table.name).toEqual(columnNames(table).toSorted());
  }
});

test('lists are joined, and a heading that contains the separator stays whole', () => {
  const rows = recordRows(RECORD, NO_PLACE);
  expect(rows.get('items')?.[0]).toMatchObject({
    path: '一、甲\uff1b乙;(一)丙',
    topics: 'ideology;finance_control',
  });
  expect(rows.get('checks')?.[0]).toMatchObject({ fact_ids: 'n:f1;n:f2' });
});

test('an empty list is an empty cell', () => {
  const rows = recordRows(recordOf(TEXT, { items: [itemWith()] }), NO_PLACE);
  expect(rows.get('items')?.[0]).toMatchObject({ path: null, topics: null });
});

test('the place of the notice comes from sources.csv', () => {
  const place = { ...NO_PLACE, zone_zh: '青岚园', source_url: 'http://a.example/' };
  const [notice] = recordRows(RECORD, place).get('notices') ?? [];
  expect(notice).toMatchObject({ zone_zh: '青岚园', source_url: 'http://a.example/', source_name: 'n.txt' });
});

test('a heading that is a whole paragraph is cut after 40 characters', () => {
  const long = '字'.repeat(60);
  const [item] =
    recordRows(recordOf(TEXT, { items: [itemWith({ heading: long, path: [long, '短'] })] }), NO_PLACE).get(
      'items',
    ) ?? [];
  expect(item).toMatchObject({ heading: '字'.repeat(40), path: `${'字'.repeat(40)};短` });
});
