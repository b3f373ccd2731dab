import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guarded } from '#dataset/guard.ts';
import { extractNotice } from '#extraction/extract.ts';
import type { NoticeRecord } from '#extraction/record.ts';
import { rejected } from '#own/edits.ts';
import type { NoticeLog } from '#own/log.ts';
import type { ProjectGrade } from '#own/masked.ts';
import { projectFile } from '#own/project.ts';
import { reviewOf } from '#own/review.ts';
import { madeNotice } from '../../scripts/bench/made-notice.ts';
import { docxOf } from '../support/docx.ts';
import { gbk } from '../support/gbk.ts';

const COMMAND = ['--import', 'tsx', 'scripts/extract.ts'] as const;

interface Ended {
  readonly status: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

function extract(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { maxBuffer: 1 << 26 };
    const child = execFile('node', [...COMMAND, ...args], options, (error, stdout, stderr) => {
      resolve({ status: error ? (error.code ?? null) : 0, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

let folder = '';
const at = (...names: readonly string[]) => join(folder, ...names);
const rowsOf = (file: string): Readonly<Record<string, string>>[] =>
  parse(readFileSync(file), { columns: true });

function digestOf(dir: string): readonly string[] {
  return readdirSync(dir)
    .toSorted()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(dir, name)))
          .digest('hex')}`,
    );
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-'));
  mkdirSync(at('notices', 'deep'), { recursive: true });
  writeFileSync(at('notices', 'b.txt'), `\ufeff${madeNotice(1).replaceAll('\n', '\r\n')}`);
  writeFileSync(at('notices', 'a.txt'), gbk(madeNotice(2)));
  const paragraphs = madeNotice(3).split('\n').filter(Boolean);
  writeFileSync(at('notices', 'deep', 'c.html'), paragraphs.map((line) => `<p>${line}</p>`).join('\n'));
  writeFileSync(at('notices', 'deep', 'd.docx'), docxOf(paragraphs));
  writeFileSync(at('notices', 'sources.csv'), 'notice_id,zone_zh,source_url\na,青岚,http://a.example/x\n');
  writeFileSync(at('empty.txt'), '');
  writeFileSync(at('recipe.txt'), '红烧豆腐的做法:豆腐切块,小火慢煎。');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run extract', () => {
  test('writes the tables of all notices, sorted and complete', async () => {
    const { status, stdout, stderr } = await extract(['--out', at('out'), at('notices')]);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    const notices = rowsOf(at('out', 'notices.csv'));
    expect(notices.map((row) => row['notice_id'])).toEqual(['a', 'b', 'c', 'd']);
    expect(notices[0]).toMatchObject({
      zone_zh: '青岚',
      source_url: 'http://a.example/x',
      source_name: 'a.txt',
    });
    expect(rowsOf(at('out', 'facts.csv')).length).toBeGreaterThan(40);
    expect(readdirSync(at('out')).toSorted()).toEqual(
      `checks.csv datapackage.json facts.csv forbidden_sums.csv indicators.csv inspection_types.csv instruments.csv items.csv kinds.csv levels.csv measure_types.csv measures.csv notices.csv pillars.csv provinces.csv statuses.csv time_limits.csv topics.csv unit_types.csv`.split(
        ' ',
      ),
    );
  });

  test('writes the same bytes for the same input, however paths are given', async () => {
    await extract(['--out', at('one'), at('notices')]);
    await extract([
      '--out',
      at('two'),
      at('notices', 'deep'),
      at('notices', 'b.txt'),
      at('notices', 'a.txt'),
    ]);
    expect(digestOf(at('one'))).toEqual(digestOf(at('two')));
  });

  test('prints one record per line, with quotes equal to the text at their offsets', async () => {
    const { status, stdout } = await extract(['--ndjson', at('notices', 'b.txt'), at('notices', 'a.txt')]);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as NoticeRecord);
    expect(status).toBe(0);
    expect(records.map(({ notice_id }) => notice_id)).toEqual(['b', 'a']);
    const text = madeNotice(1);
    expect(records[0]?.source.characters).toBe(text.length);
    for (const { start, end, quote } of records[0]?.facts ?? []) expect(text.slice(start, end)).toBe(quote);
  });

  test('reads one notice from standard input', async () => {
    const { status, stdout } = await extract(['--ndjson', '-'], madeNotice(4));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ notice_id: 'stdin', kind: 'xuncha' });
  });

  test('names each file it cannot read in one line and reads the others', async () => {
    const paths = [at('empty.txt'), at('recipe.txt'), at('none.txt'), at('notices', 'sources.csv')];
    const { status, stdout, stderr } = await extract(['--ndjson', ...paths, at('notices', 'a.txt')]);
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    const lines = stderr.trimEnd().split('\n').toSorted();
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('empty.txt: is empty');
    expect(lines[1]).toBe('none.txt: no such file or folder');
    expect(lines[2]).toMatch(/^recipe\.txt: is no notice/u);
    expect(lines[3]).toBe('sources.csv: is no .txt, .html, .docx or .pdf file');
  });

  test('leaves the tables unchanged if no notice can be read', async () => {
    await extract(['--out', at('kept'), at('notices')]);
    const before = digestOf(at('kept'));
    const { status } = await extract(['--out', at('kept'), at('recipe.txt')]);
    expect(status).toBe(1);
    expect(digestOf(at('kept'))).toEqual(before);
  });

  test.each([[[]], [['--frobnicate', 'x']], [['--out']]])(
    'ends with status 2 and one line for %j',
    async (args) => {
      const { status, stdout, stderr } = await extract(args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(stderr).toContain('usage: npm run');
    },
  );
});

describe('npm run extract with many notices', () => {
  beforeAll(() => {
    mkdirSync(at('many'));
    for (let i = 0; i < 150; i += 1) writeFileSync(at('many', `n${i}.txt`), madeNotice(i));
    writeFileSync(at('many', 'n7.txt'), '');
  });

  test('writes the same with and without threads', async () => {
    const few = Array.from({ length: 20 }, (_, i) => at('many', `n${i + 20}.txt`));
    const alone = await extract(['--ndjson', ...few]);
    const together = await extract(['--ndjson', at('many')]);
    expect(together.status).toBe(1);
    expect(together.stderr).toBe('n7.txt: is empty\n');
    const lines = together.stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(149);
    for (const line of alone.stdout.trimEnd().split('\n')) expect(lines).toContain(line);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('leaves no half-written table at %s and says so in one line', async (signal, expected) => {
    const out = `stopped-${signal}`;
    const child = spawn('node', [...COMMAND, '--out', at(out), at('many')]);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const hasBegun = () => readdirSync(folder).includes(out) && readdirSync(at(out)).length > 0;
    await expect.poll(hasBegun, { interval: 5, timeout: 20_000 }).toBe(true);
    child.kill(signal);
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(status).toBe(expected);
    expect(readdirSync(at(out))).toEqual([]);
    expect(errors.replace('n7.txt: is empty\n', '')).toBe(`stopped by ${signal}, ${at(out)} is as it was\n`);
  });

  test('removes what a killed run left, but nothing of a run still going on', async () => {
    const parts = [`.facts.csv.999999999.part`, `.facts.csv.${process.pid}.part`, '.own.part'];
    mkdirSync(at('swept'));
    for (const name of parts) writeFileSync(at('swept', name), '');
    await extract(['--out', at('swept'), at('notices', 'a.txt')]);
    expect(readdirSync(at('swept')).filter((name) => name.endsWith('.part'))).toEqual(parts.slice(1));
  });

  test.skipIf(!existsSync('/dev/full'))('names standard output in one line if it is full', async () => {
    const command = `node ${COMMAND.join(' ')} --ndjson ${at('notices', 'a.txt')} > /dev/full`;
    const child = spawn('sh', ['-c', command]);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
    expect(errors).toBe('standard output: cannot be written (ENOSPC)\n');
  });

  test('names a folder in one line if it cannot be written', async () => {
    const { status, stderr } = await extract(['--out', at('notices', 'a.txt', 'x'), at('notices')]);
    expect(status).toBe(1);
    expect(stderr).toBe(`${at('notices', 'a.txt', 'x')}: cannot be written (ENOTDIR)\n`);
  });

  test('ends quietly when its output is closed', async () => {
    const child = spawn('sh', ['-c', `node ${COMMAND.join(' ')} --ndjson ${at('many')} | head -1`]);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    await new Promise((resolve) => child.on('exit', resolve));
    expect(errors.replace('n7.txt: is empty\n', '')).toBe('');
  });
});

describe('npm run extract -- --from', () => {
  const text = madeNotice(1);
  const source = { name: 'b.txt', url: null, sha256: 'b'.repeat(64), characters: text.length };
  const read = {
    path: 'b.txt',
    text,
    hidden: [],
    ...guarded(extractNotice(text, 'own-b', source), text),
  };
  const first = read.record.facts[0];
  const stamp = { version: 'v1', at: '2026-01-02T03:04:05.000Z' };

  async function written(name: string, log: NoticeLog, grade: ProjectGrade): Promise<string> {
    mkdirSync(at('project'), { recursive: true });
    writeFileSync(at('project', name), await projectFile([{ read, log }], grade, 'v1'));
    return at('project', name);
  }

  test('writes what the notices themselves give, from a project without decisions', async () => {
    const file = await written('plain.duizhao.zip', [], 'texts');
    expect(await extract(['--from', file, '--out', at('from')])).toMatchObject({ status: 0, stderr: '' });
    await extract(['--out', at('alone'), at('notices', 'b.txt')]);
    for (const table of ['facts', 'items', 'measures', 'checks'])
      expect(rowsOf(at('from', `${table}.csv`))).toEqual(rowsOf(at('alone', `${table}.csv`)));
  });

  test('leaves out what a person rejected, and takes the place from sources.csv beside it', async () => {
    const log = rejected(reviewOf(read, []), [{ of: 'fact', id: first?.fact_id ?? '' }], stamp);
    if (typeof log === 'string') throw new Error(log);
    const file = await written('reviewed.duizhao.zip', log, 'quotes');
    writeFileSync(at('project', 'sources.csv'), 'notice_id,zone_zh\nb,青岚\n');
    expect(await extract(['--from', file, '--out', at('reviewed')])).toMatchObject({ status: 0, stderr: '' });
    rmSync(at('project', 'sources.csv'));
    const facts = rowsOf(at('reviewed', 'facts.csv'));
    expect(facts).toHaveLength(read.record.facts.length - 1);
    expect(facts.map(({ quote }) => quote)).not.toContain('▇');
    expect(rowsOf(at('reviewed', 'notices.csv'))[0]).toMatchObject({ notice_id: 'b', zone_zh: '青岚' });
  });

  test('says in one line each what is wrong with the file, and reads the rest', async () => {
    const bare = await written('bare.duizhao.zip', [], 'facts');
    const wordless = await extract(['--from', bare, '--out', at('bare')]);
    expect(wordless).toMatchObject({
      status: 1,
      stderr: 'b: has no quotes in this file, ▇ stand for them\n',
    });
    expect(rowsOf(at('bare', 'facts.csv'))).toHaveLength(read.record.facts.length);
    writeFileSync(at('no.zip'), 'no zip');
    expect(await extract(['--from', at('no.zip'), '--out', at('no')])).toMatchObject({
      status: 1,
      stderr: 'no.zip: is no project file\n',
    });
    expect(await extract(['--from', at('none.zip')])).toMatchObject({ status: 1 });
    expect(await extract(['--from', bare, at('notices')])).toMatchObject({ status: 2 });
  });
});
