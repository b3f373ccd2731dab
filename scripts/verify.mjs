// npm run verify: installs what is missing, then checks, tests and builds everything. Plain JavaScript, for it runs
// before anything is installed. Its last line is 'N passed, N failed'.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser, installPackages } from './install.mjs';

const count = { passed: 0, failed: 0 };
const scratch = mkdtempSync(join(tmpdir(), 'verify-'));

/** Counts as one. */
function check(name, isRight) {
  const began = performance.now();
  console.log(`\n== ${name}`);
  const ok = isRight();
  count[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name} (${Math.round((performance.now() - began) / 1000)} s)`);
  return ok;
}

function run(command, ...args) {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** Counts as many as there are tests. */
function tests(name, ...args) {
  console.log(`\n== ${name}`);
  const report = join(scratch, 'report.json');
  rmSync(report, { force: true });
  const ok = run(
    'npx',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  );
  const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : {};
  count.passed += numPassedTests;
  count.failed += numFailedTests + (!ok && numFailedTests === 0 ? 1 : 0);
}

/** Whether the published tables are what the notices yield. */
function dataIsCurrent(notices) {
  const out = join(scratch, 'data');
  cpSync('data/context', join(out, 'context'), { recursive: true });
  if (!run('npm', 'run', '--silent', 'extract', '--', '--out', out, notices)) return false;
  const written = new Set([
    ...readdirSync(out),
    ...readdirSync('data').filter((name) => /\.csv$|^datapackage/.test(name)),
  ]);
  const differing = [...written].filter(
    (name) => name !== 'context' && !sameFile(join(out, name), join('data', name)),
  );
  for (const name of differing)
    console.log(`data/${name} is not what the notices yield: npm run extract -- ${notices}`);
  return differing.length === 0;
}

function sameFile(a, b) {
  return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b));
}

/** The folders of labelled notices that have committed scores: those of the tests, and one that lies elsewhere. */
function labelledSets() {
  const own = Object.keys(JSON.parse(readFileSync('data/quality.json', 'utf8')))
    .map((name) => join('test/fixtures', name))
    .filter((folder) => existsSync(folder));
  const gold = option('--gold');
  return gold ? [...own, gold] : own;
}

function option(name) {
  const at = process.argv.indexOf(name);
  const folder = at < 0 ? undefined : process.argv[at + 1];
  return folder !== undefined && existsSync(folder) ? folder : null;
}

try {
  if (check('packages', installPackages)) {
    check('browser and Chinese font', installBrowser);
    check('lint', () => run('npm', 'run', '--silent', 'lint'));
    check('types', () => run('npm', 'run', '--silent', 'check'));
    check('dictionary', () => run('npm', 'run', '--silent', 'docs', '--', '--check'));
    const notices = option('--notices');
    if (notices) check('published data', () => dataIsCurrent(notices));
    check('quality', () => run('npm', 'run', '--silent', 'quality', '--', '--check', ...labelledSets()));
    const database = check('database', () => run('npm', 'run', '--silent', 'database'));
    check('fonts of pictures', () => run('npm', 'run', '--silent', 'fonts'));
    tests('unit and engine tests', '--project', 'unit');
    if (database && check('build', () => run('npm', 'run', '--silent', 'build')))
      tests('tests in Chromium', '--project', 'e2e');
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
  process.exitCode = count.failed > 0 ? 1 : 0;
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
}
