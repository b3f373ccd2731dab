import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The inputs of the build; the build also writes to some of them. */
const SOURCES = ['src', 'data', 'public', 'vite.config.ts', 'package.json'];
const MADE = new Set([
  join('public', 'data'),
  join('public', 'embed'),
  join('public', 'pictures'),
  join('src', 'export', 'picture', 'fonts'),
]);

/** The folder of the built site; DUIZHAO_BUILD can name another one. */
export const BUILD = process.env['DUIZHAO_BUILD'] ?? 'build';

/** Builds the site unless the last build is newer than all its inputs. */
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

/** The environment without Vitest's variables, which would make a larger build with development checks. */
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
