import { readFileSync } from 'node:fs';
import type { QualityFile } from './[[lang=lang]]/methods/quality.ts';
import { openNode } from '#database/node.ts';

/** Made from data/ before the build. */
export const DATABASE_FILE = 'public/data/duizhao.duckdb';

/** The engine used for prerendering. */
export const database = openNode(DATABASE_FILE);

/** The scores of the extractor. */
export function readQuality(): QualityFile {
  return JSON.parse(readFileSync('data/quality.json', 'utf8')) as QualityFile;
}
