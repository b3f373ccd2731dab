/** Time and memory of the extract command from 1,000 to 10,000 notices: npm run bench:scale [-- COUNT…] */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { row } from './figures.ts';
import { madeNotice } from './made-notice.ts';

interface Taken {
  readonly count: number;
  readonly megabytes: number;
  readonly seconds: number;
  /** Highest resident memory of the process with its threads; 0 if the system does not report it. */
  readonly peakMegabytes: number;
}

const asked = process.argv.slice(2).map(Number);
const counts = asked.length > 0 ? asked : [1000, 10_000];
const folder = mkdtempSync(join(tmpdir(), 'bench-'));

function make(count: number): { readonly path: string; readonly megabytes: number } {
  const path = join(folder, `notices-${count}`);
  mkdirSync(path);
  let bytes = 0;
  for (let i = 0; i < count; i += 1) {
    const text = madeNotice(i);
    bytes += Buffer.byteLength(text);
    writeFileSync(join(path, `made-${i}.txt`), text);
  }
  return { path, megabytes: bytes / 1e6 };
}

async function take(count: number): Promise<Taken> {
  const { path, megabytes } = make(count);
  const out = join(folder, `data-${count}`);
  const began = performance.now();
  const child = spawn('node', ['--import', 'tsx', 'scripts/extract.ts', '--out', out, path], {
    stdio: 'inherit',
  });
  let peakMegabytes = 0;
  const watch = setInterval(() => (peakMegabytes = Math.max(peakMegabytes, peakOf(child.pid ?? 0))), 100);
  const status = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`extract ended with status ${String(status)}`);
  return { count, megabytes, seconds: (performance.now() - began) / 1000, peakMegabytes };
}

function peakOf(pid: number): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return 0;
  return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024;
}

try {
  const taken: Taken[] = [];
  for (const count of counts) taken.push(await take(count));
  console.log('npm run extract over made notices');
  for (const { count, megabytes, seconds, peakMegabytes } of taken) {
    row(
      `${count} notices, ${megabytes.toFixed(1)} MB`,
      `${seconds.toFixed(1)} s`,
      `${(count / seconds).toFixed(0)} a second`,
      `${(megabytes / seconds).toFixed(2)} MB/s`,
      `${peakMegabytes.toFixed(0)} MB at most`,
    );
  }
  const [first, last] = [taken[0], taken.at(-1)];
  if (first && last && first !== last) {
    row('growth of notices', `× ${(last.count / first.count).toFixed(1)}`);
    row('growth of time', `× ${(last.seconds / first.seconds).toFixed(1)}`);
    if (first.peakMegabytes > 0)
      row('growth of memory', `× ${(last.peakMegabytes / first.peakMegabytes).toFixed(2)}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
