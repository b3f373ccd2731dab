/** Measures --jsonl on generated notices: one thread, all threads, two Dask workers. npm run bench:cluster [-- COUNT] */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { bundleExtractor } from '../bundle/bundle.ts';
import { row } from './figures.ts';
import { madeNotice } from './made-notice.ts';

const count = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'bench-cluster-'));
const notices = join(folder, 'notices.jsonl');
const bundle = join(folder, 'duizhao-extract.mjs');
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
const started: ChildProcess[] = [];

function* lines(): Generator<string> {
  for (let i = 0; i < count; i += 1)
    yield `${JSON.stringify({ notice_id: `made-${i}`, text: madeNotice(i) })}\n`;
}

/** Runs a command on the notices; prints its time, its memory with that of all child processes, and a digest of its output. */
async function take(name: string, command: string, args: readonly string[], others: readonly number[] = []) {
  const began = performance.now();
  const child = spawn(command, [...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, DUIZHAO: `node ${bundle}` },
  });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, megabytesOf([child.pid ?? 0, ...others]))), 500);
  const hash = createHash('sha256');
  await Promise.all([pipeline(createReadStream(notices), child.stdin), pipeline(child.stdout, hash)]);
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  row(
    name,
    `${seconds.toFixed(0)} s`,
    `${(count / seconds).toFixed(0)} a second`,
    peak > 0 ? `${peak.toFixed(0)} MB at most` : '',
    hash.digest('hex').slice(0, 12),
  );
}

/** Resident memory of processes and all their descendants, where the system has ps. */
function megabytesOf(roots: readonly number[]): number {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const all = (stdout ?? '').split('\n').map((text) => text.trim().split(/\s+/u).map(Number));
  const counted = new Set(roots);
  for (let before = 0; before < counted.size;) {
    before = counted.size;
    for (const [pid = 0, parent = 0] of all) if (counted.has(parent)) counted.add(pid);
  }
  return all.reduce((sum, [pid = 0, , kilobytes = 0]) => sum + (counted.has(pid) ? kilobytes / 1024 : 0), 0);
}

function start(program: 'dask_scheduler' | 'dask_worker', ...args: readonly string[]): void {
  const all = ['-m', `distributed.cli.${program}`, '--no-dashboard', ...args];
  started.push(spawn(PYTHON, all, { cwd: folder, stdio: 'ignore' }));
}

try {
  await bundleExtractor(bundle);
  await pipeline(Readable.from(lines()), createWriteStream(notices));
  console.log(`${count} made notices, ${(statSync(notices).size / 1e6).toFixed(0)} MB`);
  await take('one thread', 'node', [bundle, '--jsonl', '--threads', '1']);
  await take(`${availableParallelism()} threads`, 'node', [bundle, '--jsonl']);
  if (spawnSync(PYTHON, ['-c', 'import distributed']).status === 0) {
    const scheduler = join(folder, 'scheduler.json');
    start('dask_scheduler', '--port', '0', '--scheduler-file', scheduler);
    const worker = [
      '--scheduler-file',
      scheduler,
      '--nthreads',
      '1',
      '--no-nanny',
      '--local-directory',
      folder,
    ];
    for (const name of ['first', 'second']) start('dask_worker', ...worker, '--name', name);
    const recipe = resolve('docs/cluster/read_on_dask.py');
    await take(
      'two Dask workers',
      PYTHON,
      [recipe, scheduler],
      started.map(({ pid }) => pid ?? 0),
    );
  } else console.log('no Dask: python3-distributed is missing');
} finally {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
