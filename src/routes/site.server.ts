import { existsSync } from 'node:fs';
import { openNode } from '#database/node.ts';

/** Made from data/ before the site is built. */
export const DATABASE_FILE = 'public/data/duizhao.duckdb';

/** The engine that answers while pages are prerendered. */
export const database = openNode(DATABASE_FILE);

const PUBLISHED = ['notices.csv', 'facts.csv', 'items.csv', 'measures.csv', 'instruments.csv', 'checks.csv'];

/** The published files, of those that are there. */
export const FILES: readonly string[] = [
  ...PUBLISHED,
  'indicators.csv',
  'topics.csv',
  'measure_types.csv',
  'datapackage.json',
].filter((file) => existsSync(`data/${file}`));
