import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseArguments, UsageError } from '../../scripts/extract/arguments.ts';
import { findInputs, standardInput, type Input } from '../../scripts/extract/inputs.ts';
import { inOrder } from '../../scripts/extract/in-order.ts';
import { PlaceBook } from '../../scripts/extract/places.ts';
import { gbk } from '../support/gbk.ts';

describe('the command line', () => {
  test('writes tables to data by default', () => {
    expect(parseArguments(['a', 'b'])).toMatchObject({ out: 'data', ndjson: false, paths: ['a', 'b'] });
    expect(parseArguments(['a', '--out', 'x'])).toMatchObject({ out: 'x', ndjson: false, paths: ['a'] });
    expect(parseArguments(['--out=x', 'a'])).toMatchObject({ out: 'x', ndjson: false, paths: ['a'] });
    expect(parseArguments(['--ndjson', '-'])).toMatchObject({ ndjson: true, paths: ['-'] });
    expect(parseArguments(['--', '--odd.txt'])).toMatchObject({ paths: ['--odd.txt'] });
  });

  test.each([
    [[], 'no file or folder'],
    [['--nd', 'a'], 'unknown option --nd'],
    [['-x', 'a'], 'unknown option -x'],
    [['a', '--out'], '--out needs a folder'],
    [['--out', 'x', '--ndjson', 'a'], 'exclude each other'],
    [['--jsonl', '--ndjson', 'a'], 'exclude each other'],
    [['--jsonl', 'a'], '--jsonl reads no paths'],
    [['--threads', '0', 'a'], '--threads needs a number'],
    [['--reuse=', 'a'], '--reuse needs a folder'],
  ])('%j is refused in one line', (args, message) => {
    expect(() => parseArguments(args)).toThrow(UsageError);
    expect(() => parseArguments(args)).toThrow(message);
    expect(() => parseArguments(args)).toThrow(/^[^\n]*usage: [^\n]*$/u);
  });
});

describe('in a folder', () => {
  let folder = '';
  const put = (...names: readonly string[]) => {
    for (const name of names) writeFileSync(join(folder, name), '');
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inputs-'));
  });
  // rm reaches folders whose path is too long for Node.
  afterEach(() => execFileSync('rm', ['-r', folder]));

  test('documents are found at every depth, in order of name', async () => {
    mkdirSync(join(folder, 'b'));
    mkdirSync(join(folder, '.git'));
    put('c.txt', 'a.pdf', 'b/z.HTML', 'b/y.docx', '.git/h.txt', '.hidden.txt', 'sources.csv', 'README.md');
    const { inputs, problems } = await findInputs([folder]);
    expect(inputs.map(({ notice_id }) => notice_id)).toEqual(['a', 'y', 'z', 'c']);
    expect(problems).toEqual([]);
  });

  test('a file given by path is read whatever its extension', async () => {
    put('a.rtf');
    const { inputs } = await findInputs([join(folder, 'a.rtf')]);
    expect(inputs).toMatchObject([{ name: 'a.rtf', notice_id: 'a' }]);
  });

  test('files whose names differ only in blanks and marks collide, and both are named', async () => {
    put('关于 整改.txt', '关于-整改.txt', '2023.12.06通报.txt');
    const { inputs, problems } = await findInputs([folder]);
    expect(inputs.map(({ notice_id }) => notice_id)).toEqual(['2023-12-06通报', '关于-整改']);
    expect(problems[0]).toMatch(/^关于-整改\.txt: has the same notice_id, 关于-整改, as .*关于 整改\.txt/u);
  });

  test('the first of two files with the same notice_id is read', async () => {
    put('a.html', 'a.txt');
    const { inputs, problems } = await findInputs([folder, join(folder, 'a.html')]);
    expect(inputs.map(({ name }) => name)).toEqual(['a.html']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^a\.txt: has the same notice_id, a, as .*a\.html/u);
  });

  test('a missing path is named', async () => {
    const { problems } = await findInputs([join(folder, 'none.txt'), folder]);
    expect(problems[0]).toBe('none.txt: no such file or folder');
    expect(problems[1]).toMatch(/: holds no \.txt/u);
  });

  test('a subfolder that cannot be read costs only what is in it', async () => {
    // Its path is longer than the system allows, which stops root, too.
    const deepen = `const name = 'd'.repeat(250);
      for (let i = 0; i < 20; i += 1) { require('fs').mkdirSync(name); process.chdir(name); }`;
    execFileSync('node', ['-e', deepen], { cwd: folder });
    put('a.txt', 'z.txt');
    const { inputs, problems } = await findInputs([folder]);
    expect(inputs.map(({ notice_id }) => notice_id)).toEqual(['a', 'z']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/d: cannot be read \(ENAMETOOLONG\)$/u);
  });

  test('names in GBK, of files and of folders, are read as they were written', async () => {
    const inner = Buffer.concat([Buffer.from(`${folder}/`), gbk('通报夹')]);
    mkdirSync(inner);
    writeFileSync(Buffer.concat([inner, Buffer.from('/'), gbk('望川.txt')]), '文');
    writeFileSync(Buffer.concat([inner, Buffer.from('/sources.csv')]), 'notice_id,zone_zh\n望川,望川区\n');
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), gbk('青岚.txt')]), '字');
    const { inputs, problems } = await findInputs([folder]);
    expect(problems).toEqual([]);
    expect(inputs.map(({ notice_id }) => notice_id)).toEqual(['望川', '青岚']);
    expect(inputs.map(({ bytes }) => readFileSync(bytes ?? '', 'utf8'))).toEqual(['文', '字']);
    const book = new PlaceBook(() => {});
    expect(await book.placeOf(inputs[0] as Input)).toMatchObject({ zone_zh: '望川区' });
  });

  test('a name in no known encoding is reported in one line, the others are read', async () => {
    put('a.txt');
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.of(0xff, 0xff), Buffer.from('.txt')]), '');
    const { inputs, problems } = await findInputs([folder]);
    expect(inputs.map(({ notice_id }) => notice_id)).toEqual(['a']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/: has a name that is neither UTF-8 nor GB18030$/u);
  });

  test('a path that is not UTF-8 must be named by its folder', async () => {
    const { problems } = await findInputs([join(folder, '\ufffd\ufffd.txt')]);
    expect(problems).toEqual(['\ufffd\ufffd.txt: has a name that is not UTF-8, name its folder instead']);
  });

  test('a place is looked up in the sources.csv beside the notice', async () => {
    writeFileSync(
      join(folder, 'sources.csv'),
      '\ufeffnotice_id,zone_zh,source_url\r\na,"青岚,园",http://a.example/\r\nb,,\r\n',
    );
    const book = new PlaceBook(() => {});
    const placeOf = (name: string) =>
      book.placeOf({ path: join(folder, `${name}.txt`), name, notice_id: name });
    expect(await placeOf('a')).toMatchObject({
      zone_zh: '青岚,园',
      source_url: 'http://a.example/',
      county: null,
    });
    expect(await placeOf('b')).toMatchObject({ zone_zh: null, source_url: null });
    expect(await placeOf('c')).toMatchObject({ zone_zh: null });
  });

  test('a broken sources.csv is reported once', async () => {
    writeFileSync(join(folder, 'sources.csv'), 'id,zone_zh\na,b\n');
    const problems: string[] = [];
    const book = new PlaceBook((problem) => problems.push(problem));
    for (const name of ['a', 'b']) await book.placeOf({ path: join(folder, name), name, notice_id: name });
    expect(problems).toEqual(['sources.csv: has no column notice_id']);
  });

  test.each([
    ['b,"望川', 'has a quotation mark that is not closed or not doubled'],
    ['b,望"川,', 'has a quotation mark that is not closed or not doubled'],
    ['b', 'has 1 cells, the header has 2'],
    ['b,望川,x,y', 'has 4 cells, the header has 2'],
    [Uint8Array.of(0x62, 0x2c, 0xff, 0xff), 'is neither UTF-8 nor GB18030'],
  ])('a malformed line of sources.csv costs only itself: %j', async (line, problem) => {
    const lines = ['notice_id,zone_zh\na,青岚\n', line, '\nc,"松烟,"\n'];
    writeFileSync(join(folder, 'sources.csv'), Buffer.concat(lines.map((part) => Buffer.from(part))));
    const problems: string[] = [];
    const book = new PlaceBook((said) => problems.push(said));
    const zones = ['a', 'b', 'c'].map(async (notice_id) => {
      const place = await book.placeOf({ path: join(folder, notice_id), name: notice_id, notice_id });
      return place.zone_zh;
    });
    expect(await Promise.all(zones)).toEqual(['青岚', null, '松烟,']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`sources.csv: line 3: ${problem}`);
  });

  test('two stray quotation marks in sources.csv cost only their own lines', async () => {
    const rows = ['a,"青岚,http://a.example/', 'b,望川,http://b.example/', 'c,松烟",http://c.example/'];
    writeFileSync(join(folder, 'sources.csv'), ['notice_id,zone_zh,source_url', ...rows, ''].join('\n'));
    const problems: string[] = [];
    const book = new PlaceBook((said) => problems.push(said));
    const addresses: (string | null)[] = [];
    for (const notice_id of ['a', 'b', 'c'])
      addresses.push(
        (await book.placeOf({ path: join(folder, notice_id), name: notice_id, notice_id })).source_url,
      );
    expect(addresses).toEqual([null, 'http://b.example/', null]);
    expect(problems.map((said) => said.slice(0, 19))).toEqual(['sources.csv: line 2', 'sources.csv: line 4']);
  });

  test('an invalid cell or line of sources.csv is reported and skipped, its notice is not', async () => {
    writeFileSync(
      join(folder, 'sources.csv'),
      'notice_id,zone_zh,source_url,captured_on\na,青岚,javascript:alert(1),2024-02-30\na,望川,,\n',
    );
    const problems: string[] = [];
    const book = new PlaceBook((problem) => problems.push(problem));
    const place = await book.placeOf({ path: join(folder, 'a.txt'), name: 'a.txt', notice_id: 'a' });
    expect(place).toMatchObject({ zone_zh: '青岚', source_url: null, captured_on: null });
    expect(problems).toEqual([
      String.raw`sources.csv: a: source_url does not match ^https?://\S+$: javascript:alert(1)`,
      'sources.csv: a: captured_on is no DATE: 2024-02-30',
      'sources.csv: has more than one line for a, the first was taken',
    ]);
  });

  test('what is not a file is skipped, whatever its name', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    mkdirSync(join(folder, 'folder.txt'));
    put('folder.txt/a.txt');
    const { inputs, problems } = await findInputs([folder]);
    expect(inputs.map(({ notice_id }) => notice_id)).toEqual(['a']);
    expect(problems).toEqual([]);
  });
});

describe('jobs run in order', () => {
  test('though a later one is done first', async () => {
    const done: number[] = [];
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    async function run(job: number): Promise<number> {
      if (job === 0) await released;
      if (job === 1) release();
      done.push(job);
      return job;
    }
    const results = [];
    for await (const result of inOrder([0, 1, 2, 3], 3, run)) results.push(result);
    expect(done[0]).toBe(1);
    expect(results).toEqual([0, 1, 2, 3]);
  });

  test('each result comes as soon as it is ready, even if no further input comes', async () => {
    async function* endless(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const results = inOrder(endless(), 8, async (job) => job);
    expect(await results.next()).toEqual({ value: 1, done: false });
  });

  test('no more inputs are requested than there is room for', async () => {
    let asked = 0;
    async function* inputs(): AsyncGenerator<number> {
      for (; asked < 1000;) yield (asked += 1);
    }
    const results = inOrder(inputs(), 4, async (job) => job);
    await results.next();
    await new Promise(setImmediate);
    expect(asked).toBeLessThanOrEqual(5);
    await results.return(undefined);
  });

  test('with no more jobs at a time than the window', async () => {
    let underWay = 0;
    let most = 0;
    const run = async () => {
      most = Math.max(most, (underWay += 1));
      await new Promise(setImmediate);
      underWay -= 1;
    };
    for await (const _ of inOrder(Array(20).fill(0), 4, run)) void _;
    expect(most).toBe(4);
  });
});

test.each([
  ['通报', '.txt'],
  ['\ufeff <!DOCTYPE html>', '.html'],
  ['<p>通报', '.html'],
  ['<通报>', '.txt'],
  ['%PDF-1.7', '.pdf'],
  ['PK\u0003\u0004', '.docx'],
])('standard input that begins with %j is read as %s', (head, ending) => {
  expect(standardInput(new TextEncoder().encode(head)).name).toBe(`stdin${ending}`);
});
