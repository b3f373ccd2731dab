import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

function run(command, ...args) {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/**
 * What npm installed last is noted in node_modules; where that is not what the lockfile asks for, it is installed anew.
 * `npm ci` refuses a lockfile that lacks a package for some other platform; `npm install` does not.
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

/** Debian's Chromium and a font with Chinese glyphs, where one is missing. */
export function installBrowser() {
  const missing = [
    ...(existsSync(CHROMIUM) ? [] : ['chromium']),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
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
    `cannot install ${missing.join(' and ')}: run apt-get install ${missing.join(' ')} as root, or name another Chromium in CHROMIUM`,
  );
  return false;
}

function hasChineseFont() {
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return (stdout ?? '').trim() !== '';
}
