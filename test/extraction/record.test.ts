import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NO_PLACE } from '#dataset/place.ts';
import { readDocument } from '#documents/document.ts';
import { readNotice } from '../../scripts/extract/notice.ts';
import type { NoticeRecord } from '#extraction/record.ts';
import { breaches } from '../support/record-rules.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url);
const FILES = readdirSync(FIXTURES)
  .filter((name) => name.startsWith('unseen-'))
  .flatMap((folder) => readdirSync(new URL(`${folder}/`, FIXTURES)).map((name) => [folder, name] as const))
  .filter(([, name]) => /\.(?:txt|html)$/u.test(name));

describe('the record of an unseen notice conforms to the record rules', () => {
  test.each(FILES)('%s/%s', async (folder, name) => {
    const bytes = readFileSync(new URL(`${folder}/${name}`, FIXTURES));
    const job = { name, notice_id: name.replace(/\.\w+$/u, ''), bytes, place: NO_PLACE };
    const printed = await readNotice({ ...job, as: 'ndjson' });
    if (printed.kind !== 'record') throw new Error(`${name} gave no record`);
    const { text } = await readDocument(bytes, name);
    expect(breaches(JSON.parse(printed.line) as NoticeRecord, text)).toEqual([]);
  });
});
