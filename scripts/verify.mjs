// npm run verify: installs what is missing, then checks, tests and builds everything. Its last line is 'N passed, N failed'.
// Plain JavaScript, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebianPackages, installPackages } from './install.mjs';
import { maker, program, script, STEPS } from './make.mjs';

const count = { passed: 0, failed: 0 };
const scratch = mkdtempSync(join(tmpdir(), 'verify-'));

/** Counts as one test. */
function tell(name, ok, milliseconds) {
  count[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name} (${Math.round(milliseconds / 1000)} s)`);
}

function check(name, isRight) {
  const began = performance.now();
  const ok = isRight();
  tell(name, ok, performance.now() - began);
  return ok;
}

/** Counts each of its tests. */
function tests(name, project) {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const verdict = join(scratch, 'verdict.json');
  rmSync(verdict, { force: true });
  const { status } = spawnSync('node_modules/.bin/vitest', ['run', '--project', project], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, VERDICT: verdict },
  });
  const { passed, failed } = existsSync(verdict)
    ? JSON.parse(readFileSync(verdict, 'utf8'))
    : { passed: 0, failed: 0 };
  count.passed += passed;
  count.failed += failed + (status !== 0 && failed === 0 ? 1 : 0);
  console.log(`${name}: ${Math.round((performance.now() - began) / 1000)} s`);
}

const data = join(scratch, 'data');

/** Whether data/ is what the notices yield. */
async function dataIsCurrent(notices) {
  cpSync('data/context', join(data, 'context'), { recursive: true });
  const { ok, printed } = await script('extract.ts', '--out', data, notices)();
  if (!ok) return { ok, printed };
  const written = new Set([
    ...readdirSync(data),
    ...readdirSync('data').filter((name) => /\.csv$|^datapackage/.test(name)),
  ]);
  const differing = [...written].filter(
    (name) => name !== 'context' && !sameFile(join(data, name), join('data', name)),
  );
  const lines = differing.map((name) => [
    'stdout',
    `data/${name} is not what the notices yield: npm run extract -- ${notices}\n`,
  ]);
  return { ok: differing.length === 0, printed: [...printed, ...lines] };
}

function sameFile(a, b) {
  return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b));
}

/** Folders of labelled notices whose scores are committed: those in test/fixtures, and those in the folder named by --gold. */
function labelledSets() {
  const names = Object.keys(JSON.parse(readFileSync('data/quality.json', 'utf8')).sets);
  const gold = option('--gold');
  return ['test/fixtures', ...(gold ? [gold] : [])]
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .filter((folder) => existsSync(folder));
}

function option(name) {
  const at = process.argv.indexOf(name);
  const folder = at < 0 ? undefined : process.argv[at + 1];
  return folder !== undefined && existsSync(folder) ? folder : null;
}

/** Checks run during the build; the site is the last and longest step. */
function checks() {
  const notices = option('--notices');
  const after = ['types'];
  return {
    types: { needs: ['kit'], run: program('node_modules/.bin/svelte-check', '--fail-on-warnings') },
    // svelte-check goes first, because Kit rewrites the types it reads during the build.
    site: { ...STEPS.site, after },
    lint: { after, run: program('npm', 'run', '--silent', 'lint') },
    dictionary: { after, run: script('generate/dictionary.ts', '--check') },
    ...(notices ? { 'published data': { after, run: () => dataIsCurrent(notices) } } : {}),
    'same bytes': { needs: ['frozen'], run: script('same-bytes.ts') },
    quality: { after, run: script('quality.ts', '--check', ...labelledSets()) },
  };
}

try {
  if (check('packages', installPackages)) {
    check('Debian packages', installDebianPackages);
    const steps = { ...STEPS, ...checks() };
    const make = maker(steps, tell);
    const [built] = await Promise.all(['frozen', ...Object.keys(steps)].map(make));
    tests('unit and engine tests', 'unit');
    if (built) tests('tests in Chromium', 'e2e');
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
  process.exitCode = count.failed > 0 ? 1 : 0;
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
}
