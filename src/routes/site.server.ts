import { existsSync, readFileSync } from 'node:fs';
import { scoredSets, type ScoredSet } from './[[lang=lang]]/methods/quality.ts';
import { openNode } from '#database/node.ts';

/** Made from data/ before the build. */
export const DATABASE_FILE = 'public/data/duizhao.duckdb';

/** The engine used for prerendering. */
export const database = openNode(DATABASE_FILE);

/** The scores in data/quality.json, by set. */
export function readScores(): readonly ScoredSet[] {
  return existsSync('data/quality.json')
    ? scoredSets(JSON.parse(readFileSync('data/quality.json', 'utf8')))
    : [];
}
