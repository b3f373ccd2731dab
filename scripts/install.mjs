import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell';
const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

function run(command, ...args) {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/**
 * Installs packages unless npm's record in node_modules matches the lockfile. Falls back to `npm install`, because `npm ci`
 * fails if the lockfile lacks an optional package of another platform.
 */
export function installPackages() {
  const quiet = ['--no-audit', '--no-fund'];
  return packagesAreCurrent() || run('npm', 'ci', ...quiet) || run('npm', 'install', '--no-save', ...quiet);
}

function packagesAreCurrent() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return false;
  const versions = (file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(Object.entries(packages).map(([path, { version }]) => [path, version]));
  };
  const wanted = versions('package-lock.json');
  return (
    [...versions(installed)].every(([path, version]) => wanted.get(path) === version) && hasDirectPackages()
  );
}

function hasDirectPackages() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
    existsSync(`node_modules/${name}/package.json`),
  );
}

/** Installs Debian's browsers, a Chinese font and Dask if they are missing. Elsewhere the tests go without Dask. */
export function installDebianPackages() {
  const missing = [
    ...(existsSync(CHROMIUM) ? [] : ['chromium-headless-shell']),
    ...(existsSync(FIREFOX) ? [] : ['firefox-esr']),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
    ...(!existsSync('/usr/bin/apt-get') || hasDask() ? [] : ['python3-distributed']),
  ];
  if (missing.length === 0) return true;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return run(command, ...rest);
  };
  if (
    apt('update', '-qq') &&
    apt('install', '-y', '-qq', '--no-install-recommends', 'fontconfig', ...missing)
  )
    return true;
  console.error(
    `cannot install ${missing.join(' and ')}: run apt-get install ${missing.join(' ')} as root, or set CHROMIUM and FIREFOX to other ones`,
  );
  return false;
}

function hasChineseFont() {
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return (stdout ?? '').trim() !== '';
}

/** For Debian's Python, which need not be the first in the path. */
function hasDask() {
  return spawnSync('/usr/bin/python3', ['-c', 'import distributed']).status === 0;
}
