import { expect, test } from 'vitest';
import { approved } from '#own/edits.ts';
import { reviewOf } from '#own/review.ts';
import { logRow, noticeRow, storedNotice } from '#own/stored-notice.ts';
import { edited, factRefs, ownNotice, STAMP } from '../support/review.ts';

const READ = ownNotice();
const FIRST = reviewOf(READ, []);
const { log } = edited(FIRST, approved(FIRST, factRefs(FIRST), STAMP));
const SHA256 = READ.record.source.sha256;

/** As the browser gives them back. */
const cloned = <T>(row: T): T => structuredClone(row);

test('a notice, its log and its text come back as they were stored', () => {
  const stored = storedNotice(cloned(noticeRow(READ, 'file')), cloned(logRow(SHA256, log)), READ.text);
  expect(stored).toMatchObject({ read: READ, log, isTextLost: false });
});

test('the size counts records, logs and texts in bytes of UTF-8', () => {
  const without = noticeRow({ ...READ, text: null }, null).bytes;
  expect(noticeRow(READ, 'file').bytes - without).toBe(Buffer.byteLength(READ.text));
  expect(logRow(SHA256, []).bytes).toBe(2);
  const stored = storedNotice(noticeRow(READ, 'row'), logRow(SHA256, log), READ.text);
  expect(stored?.bytes).toBe(noticeRow(READ, 'row').bytes + logRow(SHA256, log).bytes);
});

test('a row has no text: it is kept beside it', () => {
  expect(JSON.stringify(noticeRow(READ, 'file'))).not.toContain(READ.text.slice(0, 60));
});

test.each([
  ['gone', null],
  ['another', `又一行。\n${READ.text}`],
])('a text that is %s is told as lost, and its notice comes back without it', (_, text) => {
  const stored = storedNotice(noticeRow(READ, 'file'), logRow(SHA256, log), text);
  expect(stored).toMatchObject({ read: { text: null }, log, isTextLost: true });
});

test('a notice that never had its text has lost none', () => {
  const stored = storedNotice(noticeRow({ ...READ, text: null }, null), logRow(SHA256, []), null);
  expect(stored?.isTextLost).toBe(false);
});

test.each([
  ['no notice', undefined, logRow(SHA256, log)],
  ['no log', noticeRow(READ, 'file'), undefined],
  ['no record', { ...noticeRow(READ, 'file'), record: { notice_id: 'own-通报' } }, logRow(SHA256, log)],
  ['spans without ends', { ...noticeRow(READ, 'file'), hidden: [{ start: 1 }] }, logRow(SHA256, log)],
  ['entries of no kind', noticeRow(READ, 'file'), { ...logRow(SHA256, log), log: [{ op: 'burn' }] }],
])('what is stored is refused with %s', (_, notice, stored) => {
  expect(storedNotice(notice, stored, READ.text)).toBeNull();
});
