import { readOverview } from '#components/overview.ts';
import { sql } from '#database/sql.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { database, FILES, readQuality } from '../site.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const engine = await database;
  const [{ facts } = { facts: 0 }] = await engine.query<{ facts: number }>(
    sql`SELECT count(*)::INTEGER AS facts FROM facts`,
  );
  return {
    lang: params.lang === 'en' ? ('en' as const) : ('zh' as const),
    overview: await readOverview(engine, EVERYTHING),
    facts,
    files: [...FILES, 'duizhao.duckdb'],
    quality: readQuality(),
  };
};
