import { existsSync, readFileSync } from 'node:fs';
import { scoredSets, type ScoredSet } from '#components/quality.ts';
import { openNode } from '#database/node.ts';

/** Made from data/ before the site is built. */
export const DATABASE_FILE = 'public/data/duizhao.duckdb';

/** The engine that answers while pages are prerendered. */
export const database = openNode(DATABASE_FILE);

const PUBLISHED = ['notices.csv', 'facts.csv', 'items.csv', 'measures.csv', 'instruments.csv', 'checks.csv'];
const CODE_LISTS = [
  'indicators.csv',
  'topics.csv',
  'measure_types.csv',
  'pillars.csv',
  'statuses.csv',
  'kinds.csv',
  'levels.csv',
  'inspection_types.csv',
  'time_limits.csv',
  'forbidden_sums.csv',
];

/** The published files, at the addresses that the data package gives them, of those that are there. */
export const FILES: readonly string[] = [
  ...PUBLISHED,
  'context/context.csv',
  ...CODE_LISTS,
  'quality.json',
  'datapackage.json',
].filter((file) => existsSync(`data/${file}`));

/** The scores in data/quality.json, set by set. */
export function readScores(): readonly ScoredSet[] {
  return existsSync('data/quality.json')
    ? scoredSets(JSON.parse(readFileSync('data/quality.json', 'utf8')))
    : [];
}
