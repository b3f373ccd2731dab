/**
 * Measures time and memory of a build and the weight of its overview, for COUNT generated notices whose file names break
 * addresses: npm run bench:builds [-- COUNT…]. Linux only, because it reads /proc.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ownSite } from '../../test/support/own-build.ts';
import { row } from './figures.ts';
import { madeNotice } from './made-notice.ts';

const NAMES = ['2023.12.06通报', '关于 整改', 'a,b;c&d+e', 'f#g?h%i', 'it’s [1]'];
const asked = process.argv.slice(2).map(Number);
const counts = asked.length > 0 ? asked : [5, 11, 60, 500];

interface Built {
  readonly ok: boolean;
  readonly seconds: number;
  /** Peak memory of all its processes together, in bytes. */
  readonly memory: number;
}

async function build(folder: string): Promise<Built> {
  const began = performance.now();
  const child = spawn('npm', ['run', '--silent', 'build'], { cwd: folder, stdio: 'ignore', detached: true });
  let memory = 0;
  const sampling = setInterval(() => (memory = Math.max(memory, heldBy(child.pid ?? 0))), 250);
  const [code] = await once(child, 'close');
  clearInterval(sampling);
  return { ok: code === 0, seconds: (performance.now() - began) / 1000, memory };
}

/** The resident memory of a process group. */
function heldBy(group: number): number {
  let pages = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
    try {
      const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
      if (Number(after.split(' ')[2]) !== group) continue;
      pages += Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    } catch {
      // It has ended in the meantime.
    }
  }
  return pages * 4096;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size);
  }, 0);
}

row('notices', 'built', 'time', 'memory', 'site', 'overview, compressed');
for (const count of counts) {
  const notices = Array.from({ length: count }, (_, i) => [
    `${NAMES[i % NAMES.length]}${i}.txt`,
    madeNotice(i),
  ]);
  const own = ownSite(Object.fromEntries(notices));
  try {
    const { code, errors } = own.run('extract', ['--out', 'data', 'texts']);
    if (code !== 0) throw new Error(errors);
    const { ok, seconds, memory } = await build(own.folder);
    const site = join(own.folder, 'build');
    row(
      String(count),
      ok ? 'yes' : 'NO',
      `${seconds.toFixed(0)} s`,
      `${(memory / 1e6).toFixed(0)} MB`,
      ok ? `${(sizeOf(site) / 1e6).toFixed(0)} MB` : '',
      ok ? `${(brotliCompressSync(readFileSync(join(site, 'index.html'))).length / 1e3).toFixed(0)} kB` : '',
    );
  } finally {
    own.remove();
  }
}
