/**
 * What a new version of the data changes: npm run --silent release -- OLD_DATA_FOLDER compares the facts of an earlier data/
 * with those here and prints one line per change. With --write it adds them to data/changes.json under the latest version of
 * src/dataset/versions.ts; the feed and /data/ list them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesBetween, type Changes } from '#dataset/changes.ts';
import type { Row } from '#dataset/row.ts';
import { fileOf } from '#dataset/schema.ts';
import { FACTS } from '#dataset/tables/record.ts';
import { LATEST } from '#dataset/versions.ts';
import { readRows } from './downloads/rows.ts';
import { changeLine } from './release/change-line.ts';
import { withRelease } from './release/with-release.ts';

const FILE = 'data/changes.json';

const [folder, ...more] = process.argv.slice(2).filter((arg) => arg !== '--write');
if (folder === undefined || more.length > 0)
  throw new Error('usage: npm run --silent release -- OLD_DATA_FOLDER [--write]');

const changes = changesBetween(factsIn(folder), factsIn('data'));
for (const change of changes) console.log(changeLine(change));
console.log(`facts or notices that differ: ${changes.length}`);
if (process.argv.includes('--write')) {
  const kept = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Changes) : {};
  const next = withRelease(kept, changes, versionIn(folder), LATEST.version);
  writeFileSync(FILE, `${JSON.stringify(next, null, 2)}\n`);
}

function factsIn(data: string): readonly Row[] {
  return readRows(FACTS, readFileSync(join(data, fileOf(FACTS, 'csv')), 'utf8'));
}

function versionIn(data: string): string {
  return String(JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8')).version);
}
