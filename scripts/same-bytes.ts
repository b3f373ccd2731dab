/** Builds the site again in a folder elsewhere and names every file that differs from build/: npm run same-bytes */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { differences } from './same-bytes/compare.ts';

const SOURCES = [
  'src',
  'scripts',
  'public',
  'data',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];
const MADE = ['public/data', 'public/embed', 'public/pictures'];

/** Leaves out what the first build made: the second one makes its own. */
function isSource(path: string): boolean {
  const from = relative('.', path);
  return !MADE.includes(from) && !/\.ttf(?:\.z)?$/u.test(from);
}

if (!existsSync('build/index.html')) throw new Error('there is no build to compare with: npm run build');
const elsewhere = mkdtempSync(join(tmpdir(), 'same-bytes-'));
try {
  const root = join(elsewhere, 'another', 'folder');
  mkdirSync(root, { recursive: true });
  for (const source of SOURCES) cpSync(source, join(root, source), { recursive: true, filter: isSource });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    // Embeds of earlier versions are an input of the build.
    env: { ...process.env, FROZEN_DIR: resolve(process.env['FROZEN_DIR'] ?? '.cache/frozen') },
    encoding: 'utf8',
  });
  if (status !== 0) console.error(stderr);
  const differing = status === 0 ? differences('build', join(root, 'build')) : ['the second build failed'];
  for (const line of differing) console.error(line.replaceAll(elsewhere, ''));
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
