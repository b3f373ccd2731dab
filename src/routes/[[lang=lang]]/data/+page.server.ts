import { catalogue } from './catalogue.ts';
import { CHECKSUMS_FILE, EXTRACTOR_FILES, parseChecksums } from '#dataset/published-file.ts';
import { COPIED_ENDINGS, ENDINGS, TABLES } from '#dataset/schema.ts';
import { DERIVED_TABLES } from '#dataset/tables/derived.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { notices } from '#queries/notices.ts';
import { tableRows } from '#queries/table-rows.ts';
import { releases } from '../../releases.server.ts';
import { zoneName } from '#view/zone.ts';
import { FROM_DATA_DIR } from '../../data-dir.server.ts';
import { database } from '../../site.server.ts';
import type { PageServerLoad } from './$types';
import { existsSync, readFileSync, statSync } from 'node:fs';

const WHOLE = [
  'duizhao.xlsx',
  'wide.csv',
  'duizhao.duckdb',
  'datapackage.json',
  'ro-crate-metadata.json',
  'croissant.json',
  'quality.json',
] as const;

/** Made only if all rows fit in memory. */
const HELD: readonly string[] = ['duizhao.xlsx', 'wide.csv'];

export const load: PageServerLoad = async ({ params }) => {
  const engine = await database;
  const counts = await engine.query(tableRows([...TABLES, ...DERIVED_TABLES].map(({ name }) => name)));
  const read = await engine.query(notices(EVERYTHING));
  const lang = params.lang === 'en' ? ('en' as const) : ('zh' as const);
  return {
    lang,
    versions: await releases(lang),
    groups: catalogue(counts, bytesOf, FROM_DATA_DIR ? COPIED_ENDINGS : ENDINGS),
    whole: WHOLE.filter((path) => !FROM_DATA_DIR || !HELD.includes(path)).map((path) => ({ path, bytes: bytesOf(path) })),
    hasAllForms: !FROM_DATA_DIR,
    checksums: parseChecksums(readFileSync(published(CHECKSUMS_FILE), 'utf8')),
    sources: read.map(({ source_url, captured_on, ...zone }) => ({
      name: zoneName(zone, lang),
      source_url,
      captured_on,
    })),
  };
};

/** Files made by the build, then committed ones; the site serves both from one folder. The build's data package covers more files. */
const FOLDERS = ['public/data', 'data'];

function bytesOf(path: string): number {
  return statSync(published(path)).size;
}

/** A published file, by its path in the data folder. */
function published(path: string): string {
  const folders = FROM_DATA_DIR && !EXTRACTOR_FILES.includes(path) ? FOLDERS.slice(0, 1) : FOLDERS;
  const file = folders.map((folder) => `${folder}/${path}`).find((place) => existsSync(place));
  if (file === undefined) throw new Error(`no published file ${path}: run npm run database`);
  return file;
}
