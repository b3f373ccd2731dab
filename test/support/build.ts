import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the site is made from; some of it is made on the way. */
const SOURCES = ['src', 'data', 'public', 'vite.config.ts', 'package.json'];
const MADE = new Set([
  join('public', 'data'),
  join('public', 'embed'),
  join('public', 'pictures'),
  join('src', 'export', 'picture', 'fonts'),
]);

/** Where the built site stands; a site built elsewhere can be named. */
export const BUILD = process.env['DUIZHAO_BUILD'] ?? 'build';

/** Builds the site, unless the last build is newer than everything it is made from. */
export function ensureBuilt(): void {
  if (process.env['DUIZHAO_BUILD']) return;
  const built = join(BUILD, 'index.html');
  const newest = Math.max(...SOURCES.map(newestIn));
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  execFileSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: asPublished(),
  });
}

/** What tests set for themselves would make another site: larger, and with checks for developers in it. */
function asPublished(): NodeJS.ProcessEnv {
  const { VITEST: _vitest, NODE_ENV: _mode, ...others } = process.env;
  return others;
}

function newestIn(path: string): number {
  const about = statSync(path);
  if (MADE.has(path)) return 0;
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
