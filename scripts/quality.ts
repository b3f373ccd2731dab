/**
 * Scores for readers of the data: npm run quality -- DIR evaluates a folder with a gold.json and writes its scores to
 * data/quality.json. With --check it compares instead, and fails where a committed score would fall.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readGold } from './evaluate/gold.ts';
import { evaluateLabels } from './evaluate/labels.ts';
import { fallen, qualityOf, type Quality } from './evaluate/quality.ts';
import { evaluate } from './evaluate/score.ts';

const FILE = 'data/quality.json';

const check = process.argv.includes('--check');
const folder = process.argv.slice(2).find((arg) => arg !== '--check');
if (folder === undefined) throw new Error('usage: npm run --silent quality -- [--check] DIR');

const committed: Readonly<Record<string, Quality>> = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Quality>)
  : {};
const name = basename(resolve(folder));
const quality = qualityOf(evaluate(await readGold(folder)), evaluateLabels());

if (check) {
  const before = committed[name];
  const problems = before ? fallen(before, quality) : [`${FILE} has no scores for ${name}`];
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
} else writeFileSync(FILE, `${JSON.stringify({ ...committed, [name]: quality }, null, 2)}\n`);
