import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#database/database.ts';
import { openNode } from '#database/node.ts';
import type { Fact, NoticeRecord } from '#extraction/record.ts';
import { readTexts } from '#routes/texts.server.ts';
import { databaseIn } from '../support/database.ts';
import { factIn, itemWith, recordOf } from '../support/record.ts';
import { tablesOf } from '../support/tables.ts';

const TEXT = '云溪产业园反馈问题12个。\n(一)管理不到位。已完成整改。\n监督电话：0000-1234567。';
const ID = 'yunxi-2024';

let folder: string;
let database: Database;

function invented(own: Partial<Fact>): NoticeRecord {
  const at = TEXT.indexOf('已完成整改');
  const status = { status_quote: '已完成整改', status_start: at, status_end: at + 5 };
  const sha256 = createHash('sha256').update(TEXT).digest('hex');
  return recordOf(TEXT, {
    notice_id: ID,
    source: { name: `${ID}.txt`, url: null, sha256, characters: TEXT.length },
    facts: [factIn(TEXT, '问题12个', { fact_id: `${ID}.f1`, ...own })],
    items: [itemWith({ item_id: `${ID}.i1`, status: 'completed', ...status })],
  });
}

async function reading(record: NoticeRecord, bytes: string | null, name = `${ID}.txt`): Promise<string> {
  const caseFolder = await mkdtemp(join(folder, 'case-'));
  const own = await openNode(await databaseIn(caseFolder, tablesOf([record])));
  const texts = await mkdtemp(join(caseFolder, 'texts-'));
  if (bytes !== null) await writeFile(join(texts, name), bytes);
  try {
    return (await readTexts(texts, own)).get(ID) ?? '';
  } finally {
    await own.close();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'texts-'));
  database = await openNode(await databaseIn(folder, tablesOf([invented({})])));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the texts of a deployer', () => {
  test('are published as read, except for personal data', async () => {
    const text = await reading(invented({}), TEXT);
    expect(text).toHaveLength(TEXT.length);
    expect(text).toContain('反馈问题12个');
    expect(text).not.toContain('1234567');
  });

  test('are refused if a file differs from the one read', async () => {
    await expect(reading(invented({}), `${TEXT} `)).rejects.toThrow(
      /^yunxi-2024\.txt: is not the file the data were extracted from \(sha256 /u,
    );
  });

  test('are refused if a quote is not at its offsets, which the error names', async () => {
    await expect(reading(invented({ start: 0, end: 6 }), TEXT)).rejects.toThrow(
      'yunxi-2024.txt: yunxi-2024.f1 should be “问题12个” at 0–6, but the text has “云溪产业园反”',
    );
  });

  test('are refused if the folder is missing or has none of them', async () => {
    await expect(reading(invented({}), TEXT, 'elsewhere.txt')).rejects.toThrow('has no text of any notice');
    await expect(readTexts(join(folder, 'nowhere'), database)).rejects.toThrow('is not a readable folder');
  });

  test('are refused with a one-line error', async () => {
    const failed = await reading(invented({}), 'x').catch((error: unknown) => error);
    expect(String(failed)).not.toContain('\n');
  });
});
