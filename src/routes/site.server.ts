import { readFileSync, statSync } from 'node:fs';
import type { QualityFile } from './[[lang=lang]]/methods/quality.ts';
import { ABOUT } from '#database/database.ts';
import { openNode } from '#database/node.ts';
import type { PublishedData } from '#view/published.ts';

/** Made from data/ before the build. */
export const DATABASE_FILE = 'public/data/duizhao.duckdb';

/** The engine used for prerendering. */
export const database = openNode(DATABASE_FILE);

/** What the pages expect of their data. */
export const PUBLISHED: Promise<PublishedData> = readAbout();

async function readAbout(): Promise<PublishedData> {
  const [about] = await (await database).query(ABOUT);
  if (!about) throw new Error(`${DATABASE_FILE} does not say what it is: npm run database`);
  return { digest: about.digest, bytes: statSync(DATABASE_FILE).size };
}

/** The scores of the extractor. */
export function readQuality(): QualityFile {
  return JSON.parse(readFileSync('data/quality.json', 'utf8')) as QualityFile;
}
