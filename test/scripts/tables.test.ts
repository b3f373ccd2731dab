import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_PLACE } from '#dataset/place.ts';
import { madeNotice } from '../../scripts/bench/made-notice.ts';
import { readNotice } from '../../scripts/extract/notice.ts';
import { run } from '../../scripts/extract/run.ts';
import { writeRecords } from '../../scripts/tables/write-records.ts';

let folder = '';
const at = (...names: readonly string[]) => join(folder, ...names);

async function recordLine(notice_id: string, text: string): Promise<string> {
  const bytes = Buffer.from(text);
  const outcome = await readNotice({
    name: `${notice_id}.txt`,
    notice_id,
    bytes,
    place: NO_PLACE,
    as: 'ndjson',
  });
  return outcome.kind === 'record' ? outcome.line : '';
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'));
  mkdirSync(at('notices'));
  const lines = [];
  for (const id of ['a', 'b', 'c']) {
    const text = madeNotice(id.charCodeAt(0));
    writeFileSync(at('notices', `${id}.txt`), text);
    lines.push(await recordLine(id, text));
  }
  writeFileSync(at('notices', 'sources.csv'), 'notice_id,province,source_url\na,青岚省,https://a.example/\n');
  writeFileSync(at('first.jsonl'), lines.slice(0, 2).join(''));
  writeFileSync(
    at('second.jsonl'),
    `{"notice_id":"x","error":"is empty"}\n${lines[2]}${lines[0]}no JSON\n[]\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('records', () => {
  test('become the tables that the notices become', async () => {
    const asked = { mode: 'paths', ndjson: false, threads: 1, reuse: null } as const;
    await run({ ...asked, out: at('theirs'), paths: [at('notices')] });
    const said: string[] = [];
    const files = [at('first.jsonl'), at('second.jsonl')];
    const problems = await writeRecords(files, at('own'), at('notices', 'sources.csv'), (line) =>
      said.push(line),
    );
    for (const name of readdirSync(at('theirs')))
      expect(readFileSync(at('own', name), 'utf8')).toBe(readFileSync(at('theirs', name), 'utf8'));
    expect(problems).toBe(4);
    expect(said).toEqual([
      'second.jsonl: line 1: x: is empty',
      'second.jsonl: line 3: a was there before',
      'second.jsonl: line 4: is no JSON',
      'second.jsonl: line 5: is no record',
    ]);
  });

  test('leave the tables unchanged if there is none', async () => {
    writeFileSync(at('none.jsonl'), '{"error":"is no JSON in UTF-8","line":1}\n');
    const said: string[] = [];
    await writeRecords([at('none.jsonl')], at('untouched'), null, (line) => said.push(line));
    expect(readdirSync(at('untouched'))).toEqual([]);
    expect(said).toEqual(['none.jsonl: line 1: is no JSON in UTF-8']);
  });
});
