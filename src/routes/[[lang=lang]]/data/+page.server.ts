import { catalogue, fileIn } from './catalogue.ts';
import { TABLES } from '#dataset/schema.ts';
import { DERIVED_TABLES } from '#dataset/tables/derived.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { notices } from '#queries/notices.ts';
import { tableRows } from '#queries/table-rows.ts';
import { releases } from '../../releases.server.ts';
import { database } from '../../site.server.ts';
import type { PageServerLoad } from './$types';
import { bytesOf } from './files.server.ts';

const WHOLE = [
  ['Excel', 'duizhao.xlsx'],
  ['CSV', 'wide.csv'],
  ['DuckDB', 'duizhao.duckdb'],
  ['Data Package', 'datapackage.json'],
  ['JSON', 'quality.json'],
] as const;

export const load: PageServerLoad = async ({ params }) => {
  const engine = await database;
  const counts = await engine.query(tableRows([...TABLES, ...DERIVED_TABLES].map(({ name }) => name)));
  const read = await engine.query(notices(EVERYTHING));
  const lang = params.lang === 'en' ? ('en' as const) : ('zh' as const);
  return {
    lang,
    versions: await releases(lang),
    groups: catalogue(counts, bytesOf),
    whole: WHOLE.map(([format, path]) => fileIn(format, path, bytesOf)),
    sources: read.map(({ notice_id, zone_zh, zone_en, source_url, captured_on }) => ({
      notice_id,
      zone_zh,
      zone_en,
      source_url,
      captured_on,
    })),
  };
};
