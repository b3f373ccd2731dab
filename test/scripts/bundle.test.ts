import { spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeNotice } from '../../scripts/bench/made-notice.ts';
import { bundleExtractor } from '../../scripts/bundle/bundle.ts';
import { docxOf } from '../support/docx.ts';
import { gbk } from '../support/gbk.ts';
import { pdfOf } from '../support/pdf.ts';

let folder = '';
let bundle = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  mkdirSync(join(folder, 'made'));
  await bundleExtractor(join(folder, 'made', 'extractor.mjs'));
  // Alone in a folder far from any node_modules.
  bundle = join(folder, 'alone', 'renamed.mjs');
  mkdirSync(join(folder, 'alone'));
  copyFileSync(join(folder, 'made', 'extractor.mjs'), bundle);
  const notices = join(folder, 'notices');
  mkdirSync(notices);
  const lines = madeNotice(1).split('\n').filter(Boolean);
  writeFileSync(join(notices, 'a.txt'), gbk(madeNotice(2)));
  writeFileSync(join(notices, 'b.html'), lines.map((line) => `<p>${line}</p>`).join('\n'));
  writeFileSync(join(notices, 'c.docx'), docxOf(lines));
  // Its encoding is one of those that need a character map.
  const placed = lines.flatMap((line, i) =>
    (line.match(/.{1,24}/gu) ?? []).map((text, k) => ({ x: 90, y: 800 - k * 20, text, page: i })),
  );
  writeFileSync(join(notices, 'd.pdf'), pdfOf(lines.map((_, i) => placed.filter(({ page }) => page === i))));
  for (let i = 0; i < 70; i += 1) writeFileSync(join(notices, `m${i}.txt`), madeNotice(i));
  writeFileSync(join(notices, 'sources.csv'), 'notice_id,zone_zh\na,青岚\n');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

function run(
  args: readonly string[],
  input = '',
): Promise<{ status: number | null; out: string; errors: string }> {
  return new Promise((done) => {
    const child = spawn('node', [...args], { cwd: args[0] === bundle ? folder : resolve('.') });
    let [out, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('close', (status) => done({ status, out, errors }));
    child.stdin.end(input);
  });
}

const SOURCE = ['--import', 'tsx', 'scripts/extract.ts'];

describe('the bundled extractor', () => {
  test('is one file', () => {
    expect(readdirSync(join(folder, 'made'))).toEqual(['extractor.mjs']);
  });

  test('writes what the command writes, from every kind of document, with threads', async () => {
    const notices = join(folder, 'notices');
    const own = await run([bundle, '--out', join(folder, 'own'), notices]);
    const theirs = await run([...SOURCE, '--out', join(folder, 'theirs'), notices]);
    expect(own).toEqual(theirs);
    expect(own).toEqual({ status: 0, out: '', errors: '' });
    for (const name of readdirSync(join(folder, 'theirs')))
      expect(readFileSync(join(folder, 'own', name)).equals(readFileSync(join(folder, 'theirs', name)))).toBe(
        true,
      );
    expect(readFileSync(join(folder, 'own', 'notices.csv'), 'utf8')).toMatch(/^d,/mu);
  });

  test('keeps the contract of --jsonl, and shares kept outcomes with the command', async () => {
    const input = `${JSON.stringify({ notice_id: 'a', text: madeNotice(3) })}\nno JSON\n`;
    const reuse = join(folder, 'reuse');
    const own = await run([bundle, '--jsonl', '--reuse', reuse], input);
    expect(await run([...SOURCE, '--jsonl', '--reuse', reuse], input)).toEqual(own);
    expect(readdirSync(reuse)).toHaveLength(1);
    expect(own.out.trimEnd().split('\n')).toHaveLength(2);
  });
});
