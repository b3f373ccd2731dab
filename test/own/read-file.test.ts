import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFile } from '#own/read-file.ts';
import type { OwnOutcome } from '#own/outcome.ts';
import { docxOf } from '../support/docx.ts';
import { notice } from '../support/notice.ts';

const given = (bytes: Uint8Array, path = '青禾/通报.pdf') =>
  readFile({ path, notice_id: 'own-x', bytes: Uint8Array.from(bytes) }, 'abc');

test('a notice is read by what it is, whatever its name, and every quote is the text at its offsets', async () => {
  const text = notice({ results: '反馈的12个问题已完成整改10个。' });
  for (const bytes of [strToU8(text), docxOf(text.split('\n'))]) {
    const outcome = await given(bytes);
    if (outcome.kind !== 'read') throw new Error(outcome.kind);
    expect(outcome.record).toMatchObject({ notice_id: 'own-x', source: { name: '通报.pdf', sha256: 'abc' } });
    expect(outcome.record.facts.length).toBeGreaterThan(4);
    for (const { start, end, quote } of outcome.record.facts)
      expect(outcome.text?.slice(start, end)).toBe(quote);
  }
});

test.each<readonly [string, Uint8Array, OwnOutcome]>([
  ['nothing', new Uint8Array(), { kind: 'unreadable', why: 'empty' }],
  ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), { kind: 'unreadable', why: 'old_office' }],
  ['a broken PDF', strToU8('%PDF-1.4 nothing'), { kind: 'unreadable', why: 'pdf' }],
  ['another text', strToU8('青禾镇开了一次会。'), { kind: 'other', seems: null }],
  [
    'an announcement of entry',
    strToU8(
      '县委第三巡察组进驻青禾镇的公告\n县委第三巡察组于3月1日进驻青禾镇开展巡察,受理来信来电来访,联系电话见下。',
    ),
    { kind: 'other', seems: 'an announcement of entry' },
  ],
])('%s is told as what it is', async (_, bytes, outcome) => {
  expect(await given(bytes)).toEqual(outcome);
});

test('an archive gives its files', async () => {
  const outcome = await given(zipSync({ 'a.txt': strToU8('甲') }), 'a.zip');
  expect(outcome).toMatchObject({ kind: 'opened', files: [{ path: 'a.zip/a.txt' }] });
});

test('no bytes make it throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(['read', 'other', 'unreadable', 'opened']).toContain((await given(bytes)).kind);
    }),
    { numRuns: 50 },
  );
});
