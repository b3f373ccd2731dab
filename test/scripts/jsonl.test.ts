import { execFileSync, spawn } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeNotice } from '../../scripts/bench/made-notice.ts';
import { linesOf } from '../../scripts/extract/lines-of.ts';
import { Workers } from '../../scripts/extract/workers.ts';
import { NO_PLACE } from '#dataset/place.ts';
import { docxOf } from '../support/docx.ts';

const COMMAND = ['--import', 'tsx', 'scripts/extract.ts'] as const;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jsonl-'));
  writeFileSync(join(folder, 'p.txt'), madeNotice(3));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Answered {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

function command(args: readonly string[], input: string | Uint8Array = ''): Promise<Answered> {
  return new Promise((resolve) => {
    const child = spawn('node', [...COMMAND, ...args]);
    let [out, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('close', (status) => resolve({ status, lines: out.split('\n').slice(0, -1), errors }));
    child.stdin.end(input);
  });
}

const line = (value: object) => `${JSON.stringify(value)}\n`;

describe('npm run extract -- --jsonl', () => {
  test('answers each line with one line, in order, whatever it holds', async () => {
    const docx = Buffer.from(docxOf(madeNotice(4).split('\n').filter(Boolean)));
    const input = Buffer.concat([
      Buffer.from(line({ notice_id: 't', text: madeNotice(2), source_url: 'https://a.example/' })),
      Buffer.from('no JSON\n\n[]\n{"text":"x"}\n'),
      Buffer.from(line({ notice_id: 'p', path: join(folder, 'p.txt') })),
      Buffer.from(line({ notice_id: 'gone', path: join(folder, 'gone.txt') })),
      Buffer.from(line({ notice_id: 'd', base64: docx.toString('base64'), name: 'd.docx' })),
      Buffer.from(line({ notice_id: 'b', base64: '***', name: 'b.pdf' })),
      Buffer.from(line({ notice_id: 'e', text: '红烧豆腐' })),
      Buffer.from(line({ notice_id: 'n' })),
      Uint8Array.of(0xff, 0x0a),
      Buffer.from(JSON.stringify({ notice_id: 'last', text: madeNotice(5) })),
    ]);
    const { status, lines, errors } = await command(['--jsonl'], input);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    const answers = lines.map((answer) => JSON.parse(answer) as Record<string, unknown>);
    expect(answers.map(({ notice_id, error = 'read', line: at }) => [notice_id ?? at, error])).toEqual([
      ['t', 'read'],
      [2, 'is no JSON in UTF-8'],
      [3, 'is no JSON in UTF-8'],
      [4, 'is no JSON object'],
      [5, 'has no notice_id'],
      ['p', 'read'],
      ['gone', 'cannot be read (ENOENT)'],
      ['d', 'read'],
      ['b', 'base64 is malformed'],
      ['e', 'is no notice of rectification after an inspection'],
      ['n', 'needs one of text, path and base64'],
      [12, 'is no JSON in UTF-8'],
      ['last', 'read'],
    ]);
    expect(answers[0]).toMatchObject({ source: { name: 't.txt', url: 'https://a.example/' } });
  });

  test('reads the same with any number of threads, and the same as from a file', async () => {
    const input = Array.from({ length: 40 }, (_, i) =>
      line({ notice_id: `m${i}`, text: madeNotice(i) }),
    ).join('');
    const [one, three] = await Promise.all(
      ['1', '3'].map((threads) => command(['--jsonl', '--threads', threads], input)),
    );
    expect(one?.lines).toHaveLength(40);
    expect(three?.lines).toEqual(one?.lines);
    const { lines } = await command(['--ndjson', join(folder, 'p.txt')]);
    const { lines: own } = await command(['--jsonl'], line({ notice_id: 'p', path: join(folder, 'p.txt') }));
    expect(own).toEqual(lines);
  });

  test('answers before its input ends', async () => {
    const child = spawn('node', [...COMMAND, '--jsonl']);
    child.stdin.write(line({ notice_id: 'a', text: madeNotice(1) }));
    const first = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
    expect(first.toString()).toContain('"notice_id":"a"');
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
  });

  test('makes an id safe, and names it in errors, too', async () => {
    const text = madeNotice(1);
    const input = line({ notice_id: '2023.12.06通报', text }) + line({ notice_id: '../x/y', text: '豆腐' });
    const { lines } = await command(['--jsonl'], input);
    expect(lines[0]).toContain('"notice_id":"2023-12-06通报"');
    expect(lines[1]).toContain('"notice_id":"x-y","error"');
  });

  test('drops an invalid address, not its notice', async () => {
    const text = madeNotice(1);
    const addresses = ['nowhere', 7, '', null, 'https://a.example/'];
    const input = addresses.map((source_url, i) => line({ notice_id: `n${i}`, text, source_url })).join('');
    const { lines, errors } = await command(['--jsonl'], input);
    const urls = lines.map((answer) => (JSON.parse(answer) as { source: { url: unknown } }).source.url);
    expect(urls).toEqual([null, null, null, null, 'https://a.example/']);
    expect(errors.split('\n').map((said) => said.slice(0, 14))).toEqual([
      'n0: source_url',
      'n1: source_url',
      '',
    ]);
  });

  test('treats null as missing', async () => {
    const given = { path: null, base64: null, name: null, text: madeNotice(1) };
    const { lines } = await command(['--jsonl'], line({ notice_id: 'a', ...given }));
    expect(lines[0]).toContain('"name":"a.txt"');
  });

  test('reads no pipe, folder, or file over 64 MB', async () => {
    const at = (name: string) => join(folder, name);
    execFileSync('mkfifo', [at('pipe.txt')]);
    writeFileSync(at('large.txt'), '');
    truncateSync(at('large.txt'), 64_000_001);
    const input = ['pipe.txt', 'large.txt', '.']
      .map((name) => line({ notice_id: 'a', path: at(name) }))
      .join('');
    const { lines } = await command(['--jsonl'], input);
    expect(lines.map((answer) => (JSON.parse(answer) as { error: string }).error)).toEqual([
      'is no file',
      'is larger than 64 MB',
      'is no file',
    ]);
  });

  test('prints the version of its contract', async () => {
    expect(await command(['--jsonl-version'])).toEqual({ status: 0, lines: ['2'], errors: '' });
  });
});

describe('with --reuse', () => {
  test('what was read before is not read again, and is the same', async () => {
    const reuse = join(folder, 'reuse');
    const input = line({ notice_id: 'a', text: madeNotice(1) }) + line({ notice_id: 'b', text: '豆腐' });
    const first = await command(['--jsonl', '--reuse', reuse], input);
    const [version = ''] = readdirSync(reuse);
    const manifest: { extractor: string } = JSON.parse(
      readFileSync(join(reuse, version, 'manifest.json'), 'utf8'),
    );
    expect(manifest.extractor).toMatch(new RegExp(`^sha256:${version}`, 'u'));
    const kept = readdirSync(join(reuse, version), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /^..\/\w+\.json$/u.test(name),
    );
    expect(kept).toHaveLength(1);
    const file = join(reuse, version, kept[0] ?? '');
    writeFileSync(file, readFileSync(file, 'utf8').replace('xuncha', 'xunshi'));
    const again = await command(['--jsonl', '--reuse', reuse], input);
    expect(again.lines).toEqual(first.lines.map((text) => text.replace('xuncha', 'xunshi')));
    // A changed text, another id and a damaged file are read anew.
    writeFileSync(file, '{');
    const changed = input + line({ notice_id: 'c', text: madeNotice(1) });
    const anew = await command(['--jsonl', '--reuse', reuse], changed);
    expect(anew.lines.slice(0, 2)).toEqual(first.lines);
    expect(anew.lines[2]).toContain('"notice_id":"c"');
  });

  test('a folder that cannot be written costs no record, and is named once', async () => {
    const reuse = join(folder, 'full');
    await command(['--jsonl', '--reuse', reuse]);
    const [version = ''] = readdirSync(reuse);
    // Files where folders would be made.
    for (let i = 0; i < 256; i += 1) writeFileSync(join(reuse, version, i.toString(16).padStart(2, '0')), '');
    const input =
      line({ notice_id: 'a', text: madeNotice(1) }) + line({ notice_id: 'b', text: madeNotice(2) });
    const { lines, errors } = await command(['--jsonl', '--reuse', reuse], input);
    expect(lines.map((text) => (JSON.parse(text) as { kind: string }).kind)).toEqual(['xuncha', 'xuncha']);
    expect(errors).toBe(`${reuse}: cannot be written (EEXIST), nothing more is kept\n`);
  });

  test('incomplete files that a killed process left are removed after a day', async () => {
    const reuse = join(folder, 'swept');
    await command(['--jsonl', '--reuse', reuse]);
    const halves = join(reuse, readdirSync(reuse)[0] ?? '', 'halves');
    for (const name of ['old', 'new']) writeFileSync(join(halves, name), '{');
    utimesSync(join(halves, 'old'), 0, 0);
    await command(['--jsonl', '--reuse', reuse]);
    expect(readdirSync(halves)).toEqual(['new']);
  });

  test('tables are the same, too', async () => {
    const [plain, reuse] = [join(folder, 'plain'), join(folder, 'reuse-tables')];
    await command(['--out', plain, join(folder, 'p.txt')]);
    for (const out of ['once', 'twice']) {
      await command(['--out', join(folder, out), '--reuse', reuse, join(folder, 'p.txt')]);
      for (const name of readdirSync(plain))
        expect(readFileSync(join(folder, out, name)).equals(readFileSync(join(plain, name)))).toBe(true);
    }
  });
});

test('a notice that ends its thread costs only itself', async () => {
  const workers = new Workers(1);
  const job = (name: string, bytes: unknown) => ({
    name,
    notice_id: name,
    bytes: bytes as Uint8Array,
    place: NO_PLACE,
    as: 'ndjson' as const,
  });
  const text = (i: number) => Buffer.from(madeNotice(i));
  // Missing bytes stop the thread outside the code that catches errors of reading.
  const outcomes = await Promise.all([
    workers.run(job('a.txt', text(1))),
    workers.run({ ...job('b.txt', text(2)), name: null } as never),
    workers.run(job('c.txt', text(3))),
  ]);
  await workers.close();
  expect(outcomes.map(({ kind }) => kind)).toEqual(['record', 'problem', 'record']);
});

async function* chunksOf(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

test.each([
  [
    ['a\nb', 'c\n', '\nd'],
    ['a', 'bc', '', 'd'],
  ],
  [['a\n'], ['a']],
  [[''], []],
  [
    ['123456', '789\nb\n'],
    [null, 'b'],
  ],
])('the lines of %j are %j, those over eight bytes null', async (texts, expected) => {
  const lines: (string | null)[] = [];
  for await (const one of linesOf(chunksOf(...texts), 8)) lines.push(one && Buffer.from(one).toString());
  expect(lines).toEqual(expected);
});
