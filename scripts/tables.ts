/** Writes records (extract -- --jsonl or --ndjson) as tables: npm run tables -- [--out DIR] [--sources FILE] RECORDS… */
import { parseArgs } from 'node:util';
import { writeRecords } from './tables/write-records.ts';

try {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string', default: 'data' }, sources: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0)
    throw new Error('usage: npm run tables -- [--out DIR] [--sources FILE] RECORDS…');
  const report = (problem: string) => void process.stderr.write(`${problem}\n`);
  const problems = await writeRecords(positionals, values.out, values.sources ?? null, report);
  process.exitCode = problems > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
