import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeNotice } from '../../scripts/bench/made-notice.ts';

/** Debian's package is for Debian's Python, which need not be the first in the path. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/** Starting dozens of processes takes minutes on a busy machine. */
const SLOW = 240_000;

function hasDask(): boolean {
  if (spawnSync(PYTHON, ['-c', 'import distributed']).status === 0) return true;
  console.log('skipped: the Dask recipe needs python3-distributed (apt-get install python3-distributed)');
  return false;
}

describe.skipIf(!hasDask())('the Dask recipe, with two workers', () => {
  let folder = '';
  let input = '';
  let alone = '';
  const started: ChildProcess[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cluster-'));
    const notices = Array.from({ length: 60 }, (_, i) =>
      JSON.stringify({ notice_id: `m${i}`, text: madeNotice(i) }),
    );
    input = [...notices.slice(0, 30), 'no JSON', ...notices.slice(30), '{}', ''].join('\n');
    alone = await run('node', ['--import', 'tsx', 'scripts/extract.ts', '--jsonl'], {});
    const file = join(folder, 'scheduler.json');
    start('dask_scheduler', '--port', '0', '--scheduler-file', file);
    // Workers and clients wait for the file.
    const worker = ['--scheduler-file', file, '--nthreads', '1', '--no-nanny', '--local-directory', folder];
    for (const name of ['first', 'second']) start('dask_worker', ...worker, '--name', name);
  }, SLOW);
  afterAll(() => {
    for (const child of started) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  function start(program: 'dask_scheduler' | 'dask_worker', ...args: readonly string[]): void {
    const child = spawn(PYTHON, ['-m', `distributed.cli.${program}`, '--no-dashboard', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
    started.push(child);
  }

  function run(
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
  ): Promise<string> {
    return new Promise((done, fail) => {
      const child = spawn(command, [...args], { env: { ...process.env, ...env } });
      let [out, errors] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
      child.on('close', (status) => (status === 0 ? done(out) : fail(new Error(errors))));
      child.stdin.end(input);
    });
  }

  const onDask = (command: string) =>
    run(PYTHON, ['docs/cluster/read_on_dask.py', join(folder, 'scheduler.json')], {
      BATCH: '8',
      DUIZHAO: command,
    });
  const COMMAND = `node --import ${resolve('node_modules/tsx/dist/loader.mjs')} ${resolve('scripts/extract.ts')}`;

  test(
    'writes the same bytes as one process',
    async () => {
      expect(await onDask(COMMAND)).toBe(alone);
    },
    SLOW,
  );

  test(
    'writes the same bytes after a worker was killed',
    async () => {
      // The first batch kills the worker that runs it.
      const script = join(folder, 'kills-once.sh');
      writeFileSync(
        script,
        `#!/bin/sh\nmkdir "${folder}/killed" 2>/dev/null && kill -9 $PPID\nexec ${COMMAND} "$@"\n`,
      );
      chmodSync(script, 0o755);
      expect(await onDask(script)).toBe(alone);
      expect(existsSync(join(folder, 'killed'))).toBe(true);
      await expect.poll(() => started.filter(({ signalCode }) => signalCode === 'SIGKILL')).toHaveLength(1);
    },
    SLOW,
  );

  test('names the command that its docs bundle', () => {
    expect(readFileSync('docs/cluster/read_on_dask.py', 'utf8')).toContain('duizhao-extract.mjs');
  });
});
