import { existsSync, readFileSync } from 'node:fs';
import { scoredSets, type ScoredSet } from './[[lang=lang]]/methods/quality.ts';
import { openNode } from '#database/node.ts';

/** Made from data/ before the site is built. */
export const DATABASE_FILE = 'public/data/duizhao.duckdb';

/** The engine that answers while pages are prerendered. */
export const database = openNode(DATABASE_FILE);

/** The scores in data/quality.json, set by set. */
export function readScores(): readonly ScoredSet[] {
  return existsSync('data/quality.json')
    ? scoredSets(JSON.parse(readFileSync('data/quality.json', 'utf8')))
    : [];
}
