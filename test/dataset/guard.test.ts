import { describe, expect, test } from 'vitest';
import { DataError } from '#dataset/data-error.ts';
import { guard } from '#dataset/guard.ts';
import type { NoticeRecord } from '#extraction/record.ts';
import { factIn, itemWith, measureWith, recordOf } from '../support/record.ts';

const TEXT =
  '成立由党委书记赵小川任组长的领导小组,反馈的12个问题已整改,联系人:钱大海,电话000-0000000,地址:青岚镇迎宾路1号。';
const NAMED = '党委书记赵小川任组长';
const REDACTED = '党委书记▇▇▇任组长';

function guarded(own: Partial<NoticeRecord>): () => void {
  return () => guard(recordOf(TEXT, own), TEXT);
}

function titled(title: string): NoticeRecord['instruments'][number] {
  const start = TEXT.indexOf(NAMED) - 1;
  const end = start + title.length + 2;
  return { instrument_id: 'n:t1', title, action: 'studied', item_id: null, start, end };
}

test('a record without personal data passes', () => {
  const record = {
    title: REDACTED,
    inspected_body: '党委书记',
    facts: [factIn(TEXT, '12个问题', { prefix: '▇▇▇任组长的领导小组,反馈的', suffix: '已整改,' })],
    items: [itemWith({ path: [REDACTED], heading: REDACTED, end: TEXT.length })],
    measures: [measureWith({ lead: REDACTED, end: TEXT.length })],
    instruments: [titled(REDACTED), titled('党委书记▇▇▇▇▇▇')],
  };
  expect(guarded(record)).not.toThrow();
});

describe('a record is refused', () => {
  test('if a quote differs from the text at its offsets', () => {
    const fact = { ...factIn(TEXT, '12个问题'), start: 3 };
    expect(guarded({ facts: [fact] })).toThrow(DataError);
  });

  test('if a status quote does', () => {
    const item = itemWith({ status_quote: '已整改', status_start: 0, status_end: 3 });
    expect(guarded({ items: [item] })).toThrow('n:i1');
  });

  test('if a quote identifies a person', () => {
    const fact = factIn(TEXT, '书记赵小川', { prefix: '', suffix: '' });
    expect(guarded({ facts: [fact] })).toThrow('leads to a person');
  });

  test.each<[string, Partial<NoticeRecord>]>([
    ['what stands around a quote', { facts: [factIn(TEXT, '任组长', { suffix: '' })] }],
    ['the title', { title: NAMED }],
    ['the name of a body', { inspecting_body: NAMED }],
    ['a heading', { items: [itemWith({ heading: NAMED, end: TEXT.length })] }],
    ['a heading above', { items: [itemWith({ heading: REDACTED, path: [NAMED], end: TEXT.length })] }],
    ['a lead', { measures: [measureWith({ lead: NAMED, end: TEXT.length })] }],
    ['the title of a rule', { instruments: [titled(NAMED)] }],
  ])('if %s does', (_, own) => {
    expect(guarded(own)).toThrow(DataError);
  });
});
