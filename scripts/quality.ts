/**
 * Scores for readers of the data: npm run quality -- DIR... evaluates folders with a gold.json and writes their scores to
 * data/quality.json. With --check it compares instead and fails if a committed score would fall. With --first-run it also
 * keeps the scores as those of the first run, before any rule was improved with these notices.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readGold } from './evaluate/gold.ts';
import {
  codeQuality,
  fallen,
  fallenCodes,
  qualityOf,
  type Quality,
  type CommittedScores,
} from './evaluate/quality.ts';
import { evaluate } from './evaluate/score.ts';

const FILE = 'data/quality.json';

const check = process.argv.includes('--check');
const firstRun = process.argv.includes('--first-run');
const folders = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (folders.length === 0)
  throw new Error('usage: npm run --silent quality -- [--check | --first-run] DIR...');

const committed = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as Partial<CommittedScores>)
  : {};
const sets = committed.sets ?? {};
const codes = codeQuality();
const measured = new Map<string, Quality>();
for (const folder of folders)
  measured.set(basename(resolve(folder)), qualityOf(evaluate(await readGold(folder))));

if (check) {
  const problems = [...measured].flatMap(([name, quality]) => {
    const before = sets[name];
    return before
      ? fallen(before, quality).map((problem) => `${name}: ${problem}`)
      : [`${FILE} has no scores for ${name}`];
  });
  if (committed.codes) problems.push(...fallenCodes(committed.codes, codes));
  else problems.push(`${FILE} has no scores of topics and measure types`);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
} else {
  const kept = [...measured].map(([name, quality]) => [name, asKept(quality, sets[name])]);
  const file = { codes, sets: { ...sets, ...Object.fromEntries(kept) } };
  writeFileSync(FILE, `${JSON.stringify(file, null, 2)}\n`);
}

function asKept(quality: Quality, before: Quality | undefined): Quality {
  if (!firstRun) return { ...before, ...quality };
  return { ...quality, ...before, first_run: before?.first_run ?? quality };
}
