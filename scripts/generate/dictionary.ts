/** Writes the dictionary in data/README.md from the schema: npm run docs. With --check it only fails if that is needed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withDictionary } from '#dataset/dictionary.ts';
import { TABLES } from '#dataset/schema.ts';
import { DERIVED_TABLES } from '#dataset/tables/derived.ts';

const FILE = 'data/README.md';

const page = readFileSync(FILE, 'utf8');
const made = withDictionary(page, [...TABLES, ...DERIVED_TABLES]);
if (process.argv.includes('--check')) {
  if (made !== page) throw new Error(`${FILE} is out of date: npm run docs`);
} else writeFileSync(FILE, made);
