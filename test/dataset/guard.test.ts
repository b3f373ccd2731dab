import { describe, expect, test } from 'vitest';
import { DataError } from '#dataset/data-error.ts';
import { guarded } from '#dataset/guard.ts';
import { recordRows } from '#dataset/record-rows.ts';
import { NO_PLACE } from '#dataset/place.ts';
import { factIn, itemWith, measureWith, recordOf } from '../support/record.ts';

const TEXT =
  '成立由党委书记赵小川任组长的领导小组,反馈的12个问题已整改,联系人:钱大海,电话000-0000000,地址:青岚镇迎宾路1号。';

describe('a guarded record', () => {
  test('has no name, telephone or address in any cell but keeps the offices', () => {
    const heading = '成立由党委书记赵小川任组长的领导小组';
    const record = recordOf(TEXT, {
      title: heading,
      facts: [factIn(TEXT, '12个问题')],
      items: [itemWith({ path: [heading], heading, end: TEXT.length })],
      measures: [measureWith({ lead: heading })],
      instruments: [
        {
          instrument_id: 'n:r1',
          title: '书记赵小川讲话',
          action: 'studied',
          item_id: null,
          start: 0,
          end: 9,
        },
      ],
    });
    const cells = JSON.stringify([...recordRows(guarded(record, TEXT), NO_PLACE)]);
    for (const secret of ['赵小川', '钱大海', '000-0000000', '迎宾路']) expect(cells).not.toContain(secret);
    expect(cells).toContain('党委书记▇▇▇任组长');
  });

  test('has its context blackened where a name is cut in two', () => {
    const [fact] = guarded(recordOf(TEXT, { facts: [factIn(TEXT, '任组长')] }), TEXT).facts;
    expect(fact?.prefix.endsWith('书记▇▇▇')).toBe(true);
  });

  test('keeps offsets and quotes', () => {
    const fact = factIn(TEXT, '12个问题');
    const [kept] = guarded(recordOf(TEXT, { facts: [fact] }), TEXT).facts;
    expect(kept).toMatchObject({ quote: fact.quote, start: fact.start, end: fact.end });
  });
});

describe('a record is refused', () => {
  test('where a quote is not what stands at its offsets', () => {
    const fact = { ...factIn(TEXT, '12个问题'), start: 3 };
    expect(() => guarded(recordOf(TEXT, { facts: [fact] }), TEXT)).toThrow(DataError);
  });

  test('where a status quote is not', () => {
    const item = itemWith({ status_quote: '已整改', status_start: 0, status_end: 3 });
    expect(() => guarded(recordOf(TEXT, { items: [item] }), TEXT)).toThrow('n:i1');
  });

  test('where a quote leads to a person', () => {
    const fact = factIn(TEXT, '书记赵小川');
    expect(() => guarded(recordOf(TEXT, { facts: [fact] }), TEXT)).toThrow('leads to a person');
  });
});
