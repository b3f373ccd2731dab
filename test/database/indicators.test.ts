import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';

const SQL = ['src/database/views', 'src/queries'].flatMap((folder) =>
  readdirSync(folder).map((file) => join(folder, file)),
);
const NAMED = new RegExp(
  `(?:indicator|code)\\s*(?:=|<>|IN|LIKE)\\s*\\(?'(?:%|${INDICATORS.map(({ code }) => code).join('|')})`,
  'iu',
);

test.each(SQL)('%s queries the table for codes instead of listing them', (file) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  expect(lines.filter((line) => NAMED.test(line) && !line.includes("'systems_total'"))).toEqual([]);
});
