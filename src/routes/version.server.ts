import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileOf, TABLES } from '#dataset/schema.ts';
import { LATEST } from '#dataset/versions.ts';
import { FROM_DATA_DIR } from './data-dir.server.ts';

/** The version of the data a page was built from. */
export interface DataVersion {
  readonly version: string;
  /** ISO date on which the version was made. */
  readonly date: string;
  /** Unique to these tables and the form of their embeds, such as 1.0.0-3f2a9c1e. */
  readonly key: string;
}

/** @param fromDatabase else from the files in data/ */
export async function dataVersion(fromDatabase = FROM_DATA_DIR): Promise<DataVersion> {
  const digest = fromDatabase ? await digestOfDatabase() : digestOfFiles();
  return { ...LATEST, key: `${LATEST.version}-${digest}` };
}

/** The database opens with its module. */
async function digestOfDatabase(): Promise<string> {
  const { PUBLISHED } = await import('./site.server.ts');
  return (await PUBLISHED).digest.slice(0, 8);
}

/** Raised when embeds get other heights: those kept from before stay as they are, and new ones get an address of their own. */
const EMBED_FORM = 2;

function digestOfFiles(): string {
  const hash = createHash('sha256').update(String(EMBED_FORM));
  for (const file of TABLES.map((table) => `data/${fileOf(table, 'csv')}`))
    if (existsSync(file)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}
