import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileOf, TABLES } from '#dataset/schema.ts';
import { LATEST } from '#dataset/versions.ts';

/** The version of the data a page was built from. */
export interface DataVersion {
  readonly version: string;
  /** ISO date on which the version was made. */
  readonly date: string;
  /** Unique to these tables, such as 1.0.0-3f2a9c1e. */
  readonly key: string;
}

export const DATA_VERSION: DataVersion = { ...LATEST, key: `${LATEST.version}-${digest()}` };

function digest(): string {
  const hash = createHash('sha256');
  for (const file of TABLES.map((table) => `data/${fileOf(table, 'csv')}`))
    if (existsSync(file)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}
