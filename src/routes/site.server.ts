import { existsSync, readFileSync } from 'node:fs';
import type { ReadingQuality } from '#components/quality.ts';
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

/** The scores of the first set of notices in data/quality.json; null where there are none. */
export function readQuality(): ReadingQuality | null {
  if (!existsSync('data/quality.json')) return null;
  const sets: Readonly<Record<string, ReadingQuality>> = JSON.parse(
    readFileSync('data/quality.json', 'utf8'),
  );
  const [first = null] = Object.values(sets);
  return first && { notices: first.notices, headline: first.headline, names: first.names };
}
