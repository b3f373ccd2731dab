import { EVERYTHING } from '#queries/filter.ts';
import { notices } from '#queries/notices.ts';
import { timeline } from '#queries/timeline.ts';
import { database } from '../../site.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const engine = await database;
  return {
    lang: params.lang === 'en' ? ('en' as const) : ('zh' as const),
    notices: await engine.query(notices(EVERYTHING)),
    timeline: await engine.query(timeline(EVERYTHING)),
  };
};
