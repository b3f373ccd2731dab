import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFile } from '#own/read-file.ts';
import type { OwnOutcome } from '#own/outcome.ts';
import { docxOf } from '../support/docx.ts';
import { notice } from '../support/notice.ts';

const given = (bytes: Uint8Array, path = '青禾/通报.pdf', as: string | null = null) =>
  readFile({ path, notice_id: 'own-x', bytes: Uint8Array.from(bytes), as }, 'abc');

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
      expect(['read', 'other', 'unreadable', 'opened', 'sources']).toContain((await given(bytes)).kind);
    }),
    { numRuns: 50 },
  );
});

test('a text is read in the encoding that the reader chose', async () => {
  const text = notice({ results: '反馈的12个问题已完成整改10个。' });
  const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'));
  expect((await given(bytes)).kind).not.toBe('read');
  const outcome = await given(bytes, '通报.txt', 'utf-16le');
  expect(outcome).toMatchObject({ kind: 'read', text });
});

test('a sources.csv among the files says where notices come from, line by line', async () => {
  const lines = [
    'notice_id,zone_zh,province,source_url',
    '通报,青禾园区,河北省,https://a.example/1',
    '乙,乙园区,河北,x',
  ];
  const outcome = await given(strToU8(lines.join('\n')), '青禾/sources.csv');
  if (outcome.kind !== 'sources') throw new Error(outcome.kind);
  expect(outcome.places.get('通报')).toMatchObject({ zone_zh: '青禾园区', province: '河北省' });
  expect(outcome.places.get('乙')).toMatchObject({ zone_zh: '乙园区', province: '河北', source_url: null });
  expect(outcome.problems).toEqual([expect.stringContaining('乙: source_url')]);
});

test('a sources.csv without the ids of notices is told', async () => {
  const outcome = await given(strToU8('zone_zh\n青禾园区'), 'sources.csv');
  expect(outcome).toMatchObject({ kind: 'sources', problems: ['has no column notice_id'] });
});
