import { describe, expect, test } from 'vitest';
import { redactedRecord } from '#extraction/redacted-record.ts';
import type { NoticeRecord } from '#extraction/record.ts';
import { redact } from '#extraction/redaction.ts';
import { foldedText } from '#text/fold.ts';
import { factIn, itemWith, measureWith, recordOf } from '../support/record.ts';

const TEXT =
  '成立由党委书记赵小川任组长的领导小组,反馈的12个问题已整改,联系人:钱大海,电话000-0000000,地址:青岚镇迎宾路1号。';

function redacted(own: Partial<NoticeRecord>, text = TEXT): NoticeRecord {
  const notice = foldedText(text);
  return redactedRecord(recordOf(text, own), notice, redact(notice));
}

describe('a redacted record', () => {
  test('has no name, telephone or address, but keeps offices', () => {
    const heading = '成立由党委书记赵小川任组长的领导小组';
    const record = redacted({
      title: heading,
      facts: [factIn(TEXT, '12个问题')],
      items: [itemWith({ path: [heading], heading, end: TEXT.length })],
      measures: [measureWith({ lead: heading })],
    });
    const written = JSON.stringify(record);
    for (const secret of ['赵小川', '钱大海', '000-0000000', '迎宾路']) expect(written).not.toContain(secret);
    expect(record.items[0]?.path).toEqual(['成立由党委书记▇▇▇任组长的领导小组']);
  });

  test('has a name blacked out even where the context cuts it in two', () => {
    const [fact] = redacted({ facts: [factIn(TEXT, '任组长')] }).facts;
    expect(fact?.prefix.endsWith('书记▇▇▇')).toBe(true);
  });

  test('keeps offsets and quotes', () => {
    const fact = factIn(TEXT, '12个问题');
    expect(redacted({ facts: [fact] }).facts[0]).toMatchObject({
      quote: fact.quote,
      start: fact.start,
      end: fact.end,
    });
  });

  test('names a body up to the part that identifies a person', () => {
    const text = '青岚镇党委书记赵小川任组长。';
    expect(redacted({ inspected_body: '青岚镇党委书记赵小川' }, text).inspected_body).toBe('青岚镇党委书记');
    expect(redacted({ round: '赵小川' }, text).round).toBeNull();
  });

  test('quotes a status up to the part that identifies a person', () => {
    const text = '已完成整改,由书记赵小川负责。';
    const item = itemWith({ status_quote: text, status_start: 0, status_end: text.length });
    expect(redacted({ items: [item] }, text).items[0]).toMatchObject({
      status_quote: '已完成整改,由书记',
      status_end: 9,
    });
  });

  test('has no name at the end of a title before 》', () => {
    const text = '学习《书记赵小川》。';
    const title = {
      instrument_id: 'n:t1',
      title: '书记赵小川',
      action: 'studied',
      item_id: null,
      start: 2,
      end: 9,
    } as const;
    expect(redacted({ instruments: [title] }, text).instruments[0]?.title).toBe('书记▇▇▇');
  });

  test('has strings that are not in the text blacked out entirely', () => {
    expect(redacted({ title: '不在文中' }).title).toBe('▇▇▇▇');
  });
});
