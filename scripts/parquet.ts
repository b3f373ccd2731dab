/** Writes the tables of a data folder as Parquet by year and province: npm run parquet -- [DATA] DIR, see docs/cluster.md. */
import { writeParquet } from './parquet/write.ts';

const named = process.argv.slice(2);
const [data, folder] = named.length > 1 ? named : ['data', named[0]];
try {
  if (data === undefined || folder === undefined || named.length > 2)
    throw new Error('usage: npm run parquet -- [DATA] DIR');
  await writeParquet(data, folder);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`);
  process.exitCode = 1;
}
