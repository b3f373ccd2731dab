/** Takes over notices read by hand: npm run context -- FOLDER. Writes notices.csv and facts.csv of the folder to data/context/. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contextFactRows } from '#dataset/context-rows.ts';
import { csvHeader, csvRow } from '#dataset/csv.ts';
import type { Row } from '#dataset/row.ts';
import { fileOf } from '#dataset/schema.ts';
import type { TableSchema } from '#dataset/table.ts';
import { CONTEXT_FACTS, CONTEXT_NOTICES } from '#dataset/tables/context.ts';
import { validateRow } from '#dataset/validate.ts';
import { cellsOf } from './downloads/rows.ts';

const [folder] = process.argv.slice(2);
try {
  if (folder === undefined) throw new Error('usage: npm run context -- FOLDER');
  const notices = rowsIn(folder, 'notices.csv', CONTEXT_NOTICES);
  const known = new Set(notices.map((row) => row['notice_id']));
  const facts = contextFactRows(rowsIn(folder, 'facts.csv', CONTEXT_FACTS));
  const lost = facts.find((row) => !known.has(row['notice_id']));
  if (lost) throw new Error(`facts.csv: ${lost['notice_id']} is not in notices.csv`);
  write(CONTEXT_NOTICES, notices);
  write(CONTEXT_FACTS, facts);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function rowsIn(from: string, name: string, table: TableSchema): readonly Row[] {
  return cellsOf(table, readFileSync(join(from, name), 'utf8'));
}

function write(table: TableSchema, rows: readonly Row[]): void {
  for (const row of rows) validateRow(table, row);
  const file = join('data', fileOf(table, 'csv'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, csvHeader(table) + rows.map((row) => csvRow(table, row)).join(''));
}
