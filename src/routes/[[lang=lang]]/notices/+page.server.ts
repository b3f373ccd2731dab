import { EVERYTHING } from '#queries/filter.ts';
import { notices } from '#queries/notices.ts';
import { otherNotices } from '#queries/other-notices.ts';
import { timeline } from '#queries/timeline.ts';
import { database } from '../../site.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const engine = await database;
  return {
    lang: params.lang === 'en' ? ('en' as const) : ('zh' as const),
    notices: await engine.query(notices(EVERYTHING)),
    others: (await engine.query(otherNotices(EVERYTHING))).map(({ notice_id, inspected_body, year }) => ({
      notice_id,
      inspected_body,
      year,
    })),
    timeline: await engine.query(timeline(EVERYTHING)),
  };
};
